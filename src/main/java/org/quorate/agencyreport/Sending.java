package org.quorate.agencyreport;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.Desk.Sheet;
import org.quorate.agencyreport.domain.AnnexReaders;
import org.quorate.agencyreport.domain.Boxes;
import org.quorate.agencyreport.domain.Report;
import org.quorate.agencyreport.domain.ReportAnswer;
import org.quorate.agencyreport.domain.ReportCheck;
import org.quorate.agencyreport.domain.SendAnswer;
import org.quorate.agencyreport.domain.SendReport;
import org.quorate.agencyreport.domain.WritingPage;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.springframework.stereotype.Component;

/**
 * Sends one report, once or not at all: the version, its boxes, the receipt and the end of chasing are one transaction,
 * and the same press of Send again finds what it made. Whoever calls has asked permission and is within a transaction.
 */
@Component
class Sending {

    private static final int WHAT_CHANGED = 400;

    private final Desk desk;
    private final DraftStore drafts;
    private final SentStore sent;
    private final FileShelf shelf;
    private final ReportChase chase;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    Sending(
            Desk desk,
            DraftStore drafts,
            SentStore sent,
            FileShelf shelf,
            ReportChase chase,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.sent = sent;
        this.shelf = shelf;
        this.chase = chase;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that must be put right before it can be sent. */
    List<RuleViolation> check(Pen pen) {
        return ReportCheck.of(desk.page(pen), Time.today(clock));
    }

    /** @return the version, once for each press of Send */
    UUID send(Pen pen, SendReport send) {
        var asked = desk.asked(pen.inviteeId());
        drafts.lock(asked.reportId());
        var made = sent.madeBy(asked.reportId(), send.submitId());
        if (made.isPresent()) {
            return made.get();
        }
        if (drafts.find(asked.reportId()).isEmpty()) {
            throw RuleViolation.of("report-nothing-to-send");
        }
        var page = desk.page(pen);
        if (page.seen() != send.seen()) {
            throw RuleViolation.of("report-changed-meanwhile");
        }
        var broken = ReportCheck.of(page, Time.today(clock));
        if (!broken.isEmpty()) {
            throw broken.getFirst();
        }
        var parts = parts(page);
        var sheet = desk.sheet(pen.inviteeId());
        var id = add(pen, sheet, page, parts, send.submitId());
        shelf.send(asked.reportId(), id);
        drafts.end(asked.reportId());
        shelf.tidy(asked.reportId());
        return id;
    }

    private UUID add(Pen pen, Sheet sheet, WritingPage page, List<SentStore.Part> parts, UUID submitId) {
        var author = text(page, Boxes.AUTHOR);
        var sender = text(page, Boxes.SENDER);
        var from = sheet.from();
        var version = new SentStore.Version(
                Ids.next(),
                sheet.asked().reportId(),
                sheet.sent().size() + 1,
                sheet.form().id(),
                ReportAnswer.WRITTEN,
                null,
                author,
                text(page, Boxes.JOB),
                pen.account(),
                sender.isEmpty() ? pen.account() == null ? author : pen.name() : sender,
                clock.instant(),
                sheet.corrects()
                        ? whatChanged(
                                text(page, Boxes.CHANGED),
                                from,
                                parts,
                                shelf.differs(sheet.asked().reportId(), from))
                        : null,
                submitId,
                from);
        sent.add(version, parts, annex(page));
        received(pen, sheet, version.at(), ReportAnswer.WRITTEN, version.number());
        return version.id();
    }

    /** @return the version, once for each press of the button */
    UUID answer(Pen pen, SendAnswer send) {
        var asked = desk.asked(pen.inviteeId());
        drafts.lock(asked.reportId());
        var made = sent.madeBy(asked.reportId(), send.submitId());
        if (made.isPresent()) {
            return made.get();
        }
        if (send.answer() == ReportAnswer.CANNOT_REPORT && send.reason() == null) {
            throw RuleViolation.at("reason", "required");
        }
        if (send.answer() == ReportAnswer.WRITTEN) {
            throw RuleViolation.at("answer", "required");
        }
        var sheet = desk.sheet(pen.inviteeId());
        if (hasCome(sheet)) {
            throw RuleViolation.of("report-written-already");
        }
        if (send.answer() == ReportAnswer.NOTHING_KNOWN) {
            requireNoWords(asked.reportId());
            drafts.end(asked.reportId());
        }
        var version = new SentStore.Version(
                Ids.next(),
                asked.reportId(),
                sheet.sent().size() + 1,
                null,
                send.answer(),
                send.answer() == ReportAnswer.CANNOT_REPORT ? send.reason() : null,
                pen.author(),
                pen.job(),
                pen.account(),
                pen.account() == null ? pen.author() : pen.name(),
                clock.instant(),
                sheet.corrects() ? send.answer().label() : null,
                send.submitId(),
                null);
        sent.add(version, List.of(), null);
        received(pen, sheet, version.at(), send.answer(), version.number());
        return version.id();
    }

    private void received(Pen pen, Sheet sheet, Instant at, ReportAnswer answer, int number) {
        var report = entities.find(Report.class, sheet.asked().reportId());
        if (answer.isReport()) {
            report.send(at, pen.actor().id());
        }
        chase.answered(report.id(), answer);
        audit.fact(
                pen.actor(),
                answer.isReport() ? "report-sent" : "report-refused",
                "conference",
                sheet.asked().conferenceId(),
                Map.of("invitee", pen.inviteeId(), "answer", answer, "number", number));
    }

    /** {@code Last seen on, Next. The date of the last visit.} */
    private String whatChanged(String words, @Nullable UUID from, List<SentStore.Part> parts, boolean files) {
        var before = from == null ? List.<SentStore.Part>of() : sent.parts(from);
        var boxes = Stream.concat(parts.stream(), before.stream())
                .filter(part -> !stored(parts, part).equals(stored(before, part)))
                .map(SentStore.Part::heading);
        var changed = Stream.concat(boxes, files ? Stream.of("Files") : Stream.of())
                .distinct()
                .collect(Collectors.joining(", "));
        var all = changed.isEmpty() ? words : words + (words.endsWith(".") ? " " : ". ") + changed;
        return all.length() > WHAT_CHANGED ? all.substring(0, WHAT_CHANGED - 1) + "…" : all;
    }

    private static String stored(List<SentStore.Part> in, SentStore.Part same) {
        return in.stream()
                .filter(part -> part.code().equals(same.code()) && Objects.equals(part.childId(), same.childId()))
                .map(SentStore.Part::stored)
                .findFirst()
                .orElse("");
    }

    private List<SentStore.Part> parts(WritingPage page) {
        return page.fields().stream()
                .filter(field -> !field.text().isBlank())
                .map(field -> {
                    var value = ReportCheck.value(
                            field.section().kind(), field.text().strip(), Time.today(clock));
                    return new SentStore.Part(
                            field.section().code(),
                            field.section().heading(),
                            field.section().kind(),
                            field.childId(),
                            value == null ? field.text().strip() : null,
                            value);
                })
                .toList();
    }

    private static SentStore.@Nullable Annex annex(WritingPage page) {
        var text = text(page, Boxes.ANNEX);
        return text.isEmpty()
                ? null
                : new SentStore.Annex(
                        text(page, Boxes.ANNEX_REASON),
                        text,
                        String.join(",", AnnexReaders.of(text(page, Boxes.ANNEX_READERS))));
    }

    private static String text(WritingPage page, String key) {
        return page.all().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> field.text().strip())
                .findFirst()
                .orElse("");
    }

    /** Sent through the portal, or received by the office: nobody says then that none comes. */
    private boolean hasCome(Sheet sheet) {
        return sheet.sent().stream().anyMatch(version -> version.answer().isReport())
                || entities.find(Report.class, sheet.asked().reportId()).submittedBy() != null;
    }

    private void requireNoWords(UUID reportId) {
        if (drafts.parts(reportId).values().stream()
                .anyMatch(part -> part.revision() > 0
                        && (!part.field().startsWith("_") || Boxes.isRestricted(part.field()))
                        && !part.text().isBlank())) {
            throw RuleViolation.of("report-begun");
        }
        if (!shelf.ofDraft(reportId).isEmpty()) {
            throw RuleViolation.of("report-begun");
        }
        if (!drafts.asides(reportId).isEmpty()) {
            throw RuleViolation.of("report-aside-open");
        }
        if (!drafts.waiting(reportId).isEmpty()) {
            throw RuleViolation.of("report-waiting-open");
        }
    }
}
