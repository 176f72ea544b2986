package org.quorate.agencyreport;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agencyreport.LiveShares.Live;
import org.quorate.agencyreport.ShareReads.Reader;
import org.quorate.agencyreport.domain.ReaderComment;
import org.quorate.agencyreport.domain.ReadingReport;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.springframework.stereotype.Component;

/** A report that may be opened, as its reader gets it on their page and on paper: with what they said of it. */
@Component
class ReaderCopies {

    private final ShareReads reads;
    private final Glossary glossary;

    ReaderCopies(ShareReads reads, Glossary glossary) {
        this.reads = reads;
        this.glossary = glossary;
    }

    ReadingReport of(Live opened, Reader reader) {
        var said = said(reader, opened).toList();
        var sections = opened.parts().stream()
                .map(part -> new ReadingReport.Section(
                        part.id(),
                        part.heading(),
                        paragraphs(part.text(), PartValue.words(part.kind(), part.value())),
                        said.stream()
                                .filter(one -> one.partId().equals(part.id()))
                                .map(one -> new ReadingReport.Said(one.kind(), one.text()))
                                .toList()))
                .filter(section -> !section.paragraphs().isEmpty())
                .toList();
        return new ReadingReport(
                opened.share().id(),
                opened.from(),
                Words.day(opened.share().releasedAt().atZone(Time.ENGLAND).toLocalDate()),
                sections.isEmpty() ? nothing(opened) : null,
                sections,
                glossary.explain(sections.stream()
                        .flatMap(section -> Stream.concat(Stream.of(section.heading()), section.paragraphs().stream()))
                        .collect(Collectors.joining("\n"))));
    }

    /** That the agency knows nothing is said only where it said so, and not where it wrote about another child. */
    private static String nothing(Live opened) {
        return opened.share().nothingKnown() ? "reading.nothing-known" : "reading.nothing-of-yours";
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
