package org.quorate.agencyreport;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.Desk.Sheet;
import org.quorate.agencyreport.DraftStore.Part;
import org.quorate.agencyreport.domain.DraftField;
import org.quorate.agencyreport.domain.ReportCheck;
import org.quorate.agencyreport.domain.SavedField;
import org.quorate.agencyreport.domain.TypedField;
import org.quorate.agencyreport.domain.WritingPage;
import org.quorate.conference.ConsideredChild;
import org.quorate.kernel.Actor;
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

    /** What lies in front of them; the children, and a restricted part, are on record as read. */
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
        if (page.showsAnnex()) {
            audit.read(pen.actor(), "conference", page.conferenceId(), "report-annex");
        }
        return page;
    }

    /**
     * Saves boxes as they were typed. What stands as the page had it changes nothing. From a page of another draft than
     * the one being written nothing is overwritten: it is set aside, and where nothing is being written it waits; a save
     * begins no correction.
     *
     * @throws RuleViolation {@code report-too-long-to-keep} at the box
     */
    List<SavedField> save(Pen pen, Collection<TypedField> typed) {
        var asked = desk.asked(pen.inviteeId());
        drafts.lock(asked.reportId());
        var sheet = desk.sheet(pen.inviteeId());
        var before = standing(pen, sheet);
        var seen = new HashSet<String>();
        var saved = new ArrayList<SavedField>();
        var late = new ArrayList<TypedField>();
        for (var one : typed) {
            if (!seen.add(one.key())) {
                sheet = desk.sheet(pen.inviteeId());
                before = standing(pen, sheet);
            }
            var there = before.get(one.key());
            if (there == null) {
                late.add(one);
            } else if (stands(there, one)) {
                saved.add(asItStands(there, false));
            } else if (sheet.corrects() && !sheet.begun()) {
                late.add(one);
                saved.add(asItStands(there, true));
            } else {
                saved.add(save(pen, sheet, there, one));
            }
        }
        keepWaiting(pen, late);
        return saved;
    }

    private Map<String, DraftField> standing(Pen pen, Sheet sheet) {
        return on(pen, sheet).fields(sheet.all()).stream()
                .collect(Collectors.toMap(DraftField::key, Function.identity()));
    }

    private static boolean stands(DraftField there, TypedField typed) {
        var text = ReportCheck.plain(typed.text());
        if (text.length() > ReportCheck.LONGEST_KEPT) {
            throw RuleViolation.at(there.key(), "report-too-long-to-keep", Map.of("longest", ReportCheck.LONGEST_KEPT));
        }
        return text.equals(there.text());
    }

    private static SavedField asItStands(DraftField there, boolean clash) {
        return new SavedField(there.key(), there.revision(), clash, there.text(), there.savedBy(), there.savedAt());
    }

    private SavedField save(Pen pen, Sheet sheet, DraftField there, TypedField typed) {
        var text = ReportCheck.plain(typed.text());
        var now = clock.instant();
        var reportId = begun(pen, sheet, now);
        if (!sheet.isOf(typed) || typed.revision() != there.revision()) {
            drafts.setAside(reportId, there.key(), text, pen.name(), now);
            return asItStands(there, true);
        }
        var part = new Part(there.key(), text, there.revision() + 1, pen.actor().id(), pen.name(), now);
        drafts.put(reportId, part);
        return new SavedField(there.key(), part.revision(), false, text, pen.name(), now);
    }

    /**
     * Keeps what was typed and may be no part of the report yet; each account's or link's by itself, and nothing in the
     * place of something else.
     *
     * @throws RuleViolation {@code report-too-long-to-keep}
     */
    void keepWaiting(Pen pen, List<TypedField> typed) {
        if (typed.isEmpty()) {
            return;
        }
        var by = pen.actor();
        var reportId = desk.asked(pen.inviteeId()).reportId();
        drafts.lock(reportId);
        var standing = standing(pen, desk.sheet(pen.inviteeId()));
        var kept = new ArrayList<>(waiting(reportId, by));
        for (var one : typed) {
            var box = standing.get(one.key());
            var text = ReportCheck.plain(one.text());
            var there = box == null ? text.isBlank() : box.text().equals(text);
            var known = kept.stream()
                    .anyMatch(old -> old.key().equals(one.key()) && old.text().equals(text));
            if (!there && !known) {
                kept.removeIf(old -> old.key().equals(one.key()) && text.startsWith(old.text()));
                kept.add(new TypedField(one.key(), text, one.revision(), one.draft()));
            }
        }
        if (kept.stream().mapToInt(one -> one.text().length()).sum() > ReportCheck.LONGEST_KEPT) {
            throw RuleViolation.of("report-too-long-to-keep", Map.of("longest", ReportCheck.LONGEST_KEPT));
        }
        if (!kept.isEmpty()) {
            drafts.keepWaiting(reportId, new DraftStore.Waiting(by.id(), clock.instant(), kept));
        }
    }

    List<TypedField> waiting(UUID reportId, Actor of) {
        return ofThem(reportId, of.id());
    }

    private List<TypedField> ofThem(UUID reportId, UUID typedBy) {
        return drafts.waiting(reportId).stream()
                .filter(kept -> kept.typedBy().equals(typedBy))
                .flatMap(kept -> kept.typed().stream())
                .toList();
    }

    /**
     * Puts what waits into the report as if it were saved now, in a correction where the report has gone, or throws it
     * away. What belongs into no box of the report any more waits on.
     */
    void take(Pen pen, UUID typedBy, boolean keep) {
        var reportId = desk.asked(pen.inviteeId()).reportId();
        drafts.lock(reportId);
        var kept = ofThem(reportId, typedBy);
        drafts.waitNoMore(reportId, typedBy);
        if (!keep || kept.isEmpty()) {
            return;
        }
        var sheet = desk.sheet(pen.inviteeId());
        begun(pen, sheet, clock.instant());
        var boxes = standing(pen, sheet).keySet();
        save(pen, kept.stream().filter(one -> boxes.contains(one.key())).toList());
        var homeless = kept.stream().filter(one -> !boxes.contains(one.key())).toList();
        if (!homeless.isEmpty()) {
            drafts.keepWaiting(reportId, new DraftStore.Waiting(typedBy, clock.instant(), homeless));
        }
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
        var sheet = desk.sheet(pen.inviteeId());
        var there = on(pen, sheet).fields(sheet.all()).stream()
                .filter(one -> one.key().equals(field))
                .findFirst()
                .orElseThrow(NotFound::new);
        var before = there.text().isBlank() ? "" : there.text().stripTrailing() + "\n\n";
        drafts.put(
                asked.reportId(),
                new Part(
                        field,
                        before + found.get().getValue().text(),
                        there.revision() + 1,
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
        if (!sent.of(pen.inviteeId()).isEmpty() && drafts.find(asked.reportId()).isPresent()) {
            drafts.end(asked.reportId());
            var files = shelf.tidy(asked.reportId());
            audit.fact(
                    pen.actor(),
                    "report-correction-dropped",
                    "conference",
                    asked.conferenceId(),
                    Map.of("invitee", pen.inviteeId(), "filesDestroyed", files));
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
}
