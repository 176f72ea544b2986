package org.quorate.agencyreport;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.LiveShares.Live;
import org.quorate.agencyreport.ShareReads.Reader;
import org.quorate.conference.Conferences;
import org.quorate.document.Pdfs;
import org.quorate.document.Printed;
import org.quorate.document.Watermark;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints what one reader may have, and puts on record for whom, by whom and which versions. Who may was asked before. */
@Component
class PackPress {

    private final Pdfs pdfs;
    private final PackBook book;
    private final ReaderCopies copies;
    private final Readers readers;
    private final Conferences conferences;
    private final ReaderDays days;
    private final MessageSource words;
    private final AuditTrail audit;
    private final Clock clock;

    PackPress(
            Pdfs pdfs,
            PackBook book,
            ReaderCopies copies,
            Readers readers,
            Conferences conferences,
            ReaderDays days,
            MessageSource words,
            AuditTrail audit,
            Clock clock) {
        this.pdfs = pdfs;
        this.book = book;
        this.copies = copies;
        this.readers = readers;
        this.conferences = conferences;
        this.days = days;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** One report on paper, as the template shows it. */
    public record Part(String title, List<Fact> facts, List<Section> sections) {}

    /** A line of its head. */
    public record Fact(String label, String value) {}

    /** A part of it with what the reader said, in words. */
    public record Section(String heading, List<String> paragraphs, List<Fact> said) {}

    /** @param byName null where the reader did it themselves */
    Pack make(Actor by, @Nullable String byName, Reader reader, ShareChannel channel, List<Live> shared) {
        var now = clock.instant();
        var person = readers.of(reader.conferenceId()).stream()
                .filter(one -> one.personId().equals(reader.personId()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var parts = shared.stream().map(one -> part(copies.of(one, reader))).toList();
        var pdf = pdfs.render(printed(reader, person, parts, now));
        var shares = shared.stream().map(one -> one.share().id()).toList();
        var id = book.made(reader.id(), channel, shares, by, byName, now);
        audit.fact(
                by,
                "pack-made",
                "conference",
                reader.conferenceId(),
                Map.of(
                        "pack",
                        id,
                        "reader",
                        reader.id(),
                        "channel",
                        channel,
                        "versions",
                        shared.stream()
                                .map(one -> one.share().versionId().toString())
                                .collect(Collectors.joining(" "))));
        audit.reads(by, "child", person.childIds(), "pack");
        return new Pack(pdf, shared.stream().map(Live::from).toList());
    }

    private Printed printed(Reader reader, ShareReader person, List<Part> parts, Instant now) {
        var conference = conferences.conference(Readers.PORTAL, reader.conferenceId());
        var made = Words.moment(now.atZone(Time.ENGLAND).toLocalDateTime());
        var lead = Stream.of(
                        Optional.of(say("pack.for", person.name())),
                        days.day(reader).map(day -> say("reading.pile-intro", day, conference.reference())),
                        Optional.of(say("pack.made", made)),
                        Optional.of(say("pack.care")))
                .flatMap(Optional::stream)
                .toList();
        return Printed.of("pack", say("pack.title"), say("pack.about"), Map.of("lead", lead, "parts", parts))
                .with(new Watermark(person.name(), made));
    }

    private Part part(ReadingReport report) {
        var sections = new ArrayList<Section>();
        if (report.nothing() != null) {
            sections.add(new Section(say("reading.report"), List.of(say(report.nothing())), List.of()));
        }
        report.sections()
                .forEach(section -> sections.add(new Section(
                        section.heading(),
                        section.paragraphs(),
                        section.said().stream()
                                .map(one -> new Fact(say("reading.you-said." + one.kind()), one.text()))
                                .toList())));
        if (!report.words().isEmpty()) {
            sections.add(new Section(
                    say("reading.words"),
                    report.words().stream()
                            .map(word -> word.term() + ": " + word.plain())
                            .toList(),
                    List.of()));
        }
        return new Part(
                report.from(), List.of(new Fact(say("pack.shared-on"), report.sharedOn())), List.copyOf(sections));
    }

    private String say(String code, Object... values) {
        return words.getMessage(code, values, Locale.UK);
    }
}
