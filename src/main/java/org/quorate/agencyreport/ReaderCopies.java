package org.quorate.agencyreport;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.agencyreport.LiveShares.Live;
import org.quorate.agencyreport.ShareReads.Reader;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.springframework.stereotype.Component;

/** A report that may be opened, as its reader gets it on their page and on paper: with what they said of it. */
@Component
class ReaderCopies {

    private final ShareReads reads;

    ReaderCopies(ShareReads reads) {
        this.reads = reads;
    }

    ReadingReport of(Live opened, Reader reader) {
        var said = said(reader, opened).toList();
        return new ReadingReport(
                opened.share().id(),
                opened.from(),
                Words.day(opened.share().releasedAt().atZone(Time.ENGLAND).toLocalDate()),
                opened.parts().isEmpty(),
                opened.parts().stream()
                        .map(part -> new ReadingReport.Section(
                                part.id(),
                                part.heading(),
                                paragraphs(part.text(), PartValue.words(part.kind(), part.value())),
                                said.stream()
                                        .filter(one -> one.partId().equals(part.id()))
                                        .map(one -> new ReadingReport.Said(one.kind(), one.text()))
                                        .toList()))
                        .filter(section -> !section.paragraphs().isEmpty())
                        .toList());
    }

    Stream<ReaderComment> said(Reader reader, Live opened) {
        return reads.comments(reader.conferenceId(), List.of(opened.share().inviteeId())).stream()
                .filter(one -> one.personId().equals(reader.personId()));
    }

    private static List<String> paragraphs(String text, String value) {
        return Stream.concat(Arrays.stream(text.split("\\R+")), Stream.of(value))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
