package org.quorate.agencyreport;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agencyreport.Boxes.Box;
import org.quorate.agencyreport.Desk.Sheet;
import org.quorate.agencyreport.DraftStore.Part;
import org.quorate.conference.ConsideredChild;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Writes one report. What two people type into two boxes is both saved; what they type into one is both kept,
 * and shown to both. Whoever calls has asked permission and is within a transaction.
 */
@Component
class Writing {

    private final Desk desk;
    private final DraftStore drafts;
    private final SentStore sent;
    private final FileShelf shelf;
    private final AuditTrail audit;
    private final Clock clock;

    Writing(Desk desk, DraftStore drafts, SentStore sent, FileShelf shelf, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.sent = sent;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    /** What lies in front of them; the children are on record as read. */
    WritingPage open(Pen pen) {
        var page = desk.page(pen);
        audit.read(pen.actor(), "conference", page.conferenceId(), "report-writing");
        audit.reads(
                pen.actor(),
                "child",
                desk.sheet(pen.inviteeId()).children().stream()
                        .map(ConsideredChild::childId)
                        .toList(),
                "report-writing");
        return page;
    }

    /** @throws RuleViolation {@code report-too-long-to-keep} at the box */
    List<SavedField> save(Pen pen, Collection<TypedField> typed) {
        var asked = desk.asked(pen.inviteeId());
        drafts.lock(asked.reportId());
        var sheet = desk.sheet(pen.inviteeId());
        var known = known(sheet);
        var before = on(pen, sheet).fields(List.copyOf(known.values())).stream()
                .collect(Collectors.toMap(DraftField::key, Function.identity()));
        var saved = new ArrayList<SavedField>();
        for (var one : typed) {
            var there = before.get(one.key());
            if (there != null) {
                saved.add(save(pen, sheet, there, one));
            }
        }
        return saved;
    }

    private SavedField save(Pen pen, Sheet sheet, DraftField there, TypedField typed) {
        var text = ReportCheck.plain(typed.text());
        if (text.length() > ReportCheck.LONGEST_KEPT) {
            throw RuleViolation.at(there.key(), "report-too-long-to-keep", Map.of("longest", ReportCheck.LONGEST_KEPT));
        }
        if (text.equals(there.text())) {
            return new SavedField(there.key(), there.revision(), false, there.text(), there.savedBy(), there.savedAt());
        }
        var now = clock.instant();
        var reportId = begun(pen, sheet, now);
        if (typed.revision() != there.revision()) {
            drafts.setAside(reportId, there.key(), text, pen.name(), now);
            return new SavedField(there.key(), there.revision(), true, there.text(), there.savedBy(), there.savedAt());
        }
        var part = new Part(there.key(), text, there.revision() + 1, pen.actor().id(), pen.name(), now);
        drafts.put(reportId, part);
        return new SavedField(there.key(), part.revision(), false, text, pen.name(), now);
    }

    /** Says what becomes of something that was typed beside: into the box behind what stands there, or nowhere. */
    void settle(Pen pen, UUID asideId, boolean keep) {
        var asked = desk.asked(pen.inviteeId());
        drafts.lock(asked.reportId());
        var found = drafts.asides(asked.reportId()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(aside -> aside.id().equals(asideId))
                        .map(aside -> Map.entry(entry.getKey(), aside)))
                .findFirst();
        if (found.isEmpty() || !drafts.settle(asked.reportId(), asideId) || !keep) {
            return;
        }
        var field = found.get().getKey();
        var part = drafts.parts(asked.reportId()).get(field);
        var before = part == null || part.text().isBlank() ? "" : part.text().stripTrailing() + "\n\n";
        drafts.put(
                asked.reportId(),
                new Part(
                        field,
                        before + found.get().getValue().text(),
                        part == null ? 1 : part.revision() + 1,
                        pen.actor().id(),
                        pen.name(),
                        clock.instant()));
    }

    /** Begins a correction of what was sent. */
    void correct(Pen pen) {
        var asked = desk.asked(pen.inviteeId());
        drafts.lock(asked.reportId());
        var sheet = desk.sheet(pen.inviteeId());
        if (sheet.corrects()) {
            begun(pen, sheet, clock.instant());
        }
    }

    /** Throws a correction away that was begun; what was sent stands. */
    void leaveAsSent(Pen pen) {
        var asked = desk.asked(pen.inviteeId());
        drafts.lock(asked.reportId());
        if (!sent.of(pen.inviteeId()).isEmpty()) {
            drafts.end(asked.reportId());
            drafts.waitNoMore(asked.reportId());
            shelf.tidy(asked.reportId());
        }
    }

    /** That somebody writes is on record; what they write is not, until it is sent. */
    UUID begun(Pen pen, Sheet sheet, Instant now) {
        var asked = sheet.asked();
        if (desk.begin(sheet, now)) {
            audit.fact(
                    pen.actor(),
                    "report-begun",
                    "conference",
                    asked.conferenceId(),
                    Map.of("invitee", asked.inviteeId(), "correction", sheet.corrects()));
        }
        return asked.reportId();
    }

    private OnSheet on(Pen pen, Sheet sheet) {
        var reportId = sheet.asked().reportId();
        return new OnSheet(pen, sheet, drafts.parts(reportId), drafts.asides(reportId));
    }

    private static Map<String, Box> known(Sheet sheet) {
        return Stream.of(sheet.boxes(), sheet.about(), Boxes.plain(Boxes.RESTRICTED))
                .flatMap(List::stream)
                .collect(Collectors.toMap(Box::key, Function.identity(), (one, same) -> one));
    }
}
