package org.quorate.agencyreport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.Boxes.Box;
import org.quorate.agencyreport.DraftStore.Draft;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in front of somebody who writes a report. Whoever asks has asked permission. */
@Component
class Desk {

    /** Leaves so much of an id that the files of one report can be added up. */
    private static final int A_FILE = 24;

    private static final Actor PORTAL = Actor.system("a report is written");

    private final DraftStore drafts;
    private final FormStore forms;
    private final SentStore sent;
    private final FileShelf shelf;
    private final Conferences conferences;
    private final JdbcClient jdbc;

    Desk(
            DraftStore drafts,
            FormStore forms,
            SentStore sent,
            FileShelf shelf,
            Conferences conferences,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.forms = forms;
        this.sent = sent;
        this.shelf = shelf;
        this.conferences = conferences;
        this.jdbc = jdbc;
    }

    /** The report asked of an invitee. */
    record Asked(UUID reportId, UUID inviteeId, UUID conferenceId, String name, String profession, Instant dueAt) {}

    /**
     * @param form it is, or would be, written with
     * @param from what it is, or would be, begun from
     * @param carried what would stand in it from the beginning
     */
    record Sheet(
            Asked asked,
            List<ConsideredChild> children,
            FormRow form,
            @Nullable UUID from,
            Map<String, String> carried,
            boolean begun,
            List<SentSummary> sent) {

        List<Box> boxes() {
            return Boxes.of(form, children);
        }

        /** Whether a version was sent already that this one corrects. */
        boolean corrects() {
            return !sent.isEmpty();
        }

        List<Box> about() {
            var about = new ArrayList<>(Boxes.plain(Boxes.ABOUT));
            if (corrects()) {
                about.addAll(Boxes.plain(List.of(Boxes.WHAT_CHANGED)));
            }
            return about;
        }
    }

    Asked asked(UUID inviteeId) {
        return jdbc.sql("""
                        select r.id, r.conference_id, r.due_at, i.profession, coalesce(p.full_name, i.full_name, '') as name
                        from agencyreport_report r
                                 join invitation_invitee_label i on i.invitee_id = r.invitee_id
                                 left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                        where r.invitee_id = ? and i.withdrawn_at is null
                        """)
                .param(inviteeId)
                .query((rs, i) -> new Asked(
                        rs.getObject("id", UUID.class),
                        inviteeId,
                        rs.getObject("conference_id", UUID.class),
                        rs.getString("name"),
                        rs.getString("profession"),
                        DraftStore.moment(rs, "due_at")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Sheet sheet(UUID inviteeId) {
        var asked = asked(inviteeId);
        var children = conferences.children(PORTAL, asked.conferenceId());
        var versions = sent.of(inviteeId);
        var draft = drafts.find(asked.reportId());
        if (draft.isPresent()) {
            var form = forms.find(draft.get().formId()).orElseThrow();
            return new Sheet(asked, children, form, draft.get().fromVersion(), Map.of(), true, versions);
        }
        var form = forms.of(asked.profession());
        var from = from(asked, form, children, versions);
        var carried = from.map(version -> carried(version, !versions.isEmpty())).orElse(Map.of());
        return new Sheet(asked, children, form, from.orElse(null), carried, false, versions);
    }

    /** A correction begins from what was sent; the first report for a review from the agency's last one. */
    private Optional<UUID> from(Asked asked, FormRow form, List<ConsideredChild> children, List<SentSummary> versions) {
        if (!versions.isEmpty()) {
            var latest = versions.getFirst();
            return latest.answer() == ReportAnswer.WRITTEN ? Optional.of(latest.versionId()) : Optional.empty();
        }
        return Boxes.isReview(children)
                ? sent.lastOfAgency(
                        asked.inviteeId(),
                        form.code(),
                        children.stream().map(ConsideredChild::childId).toList())
                : Optional.empty();
    }

    /** From an earlier report only words: days, numbers and recommendations are made anew, and so is the child's voice. */
    private Map<String, String> carried(UUID versionId, boolean correction) {
        var carried = new HashMap<String, String>();
        for (var part : sent.parts(versionId)) {
            if (correction || (part.kind() == SectionKind.TEXT && !part.code().equals("voice"))) {
                carried.put(Boxes.key(part.code(), part.childId()), part.stored());
            }
        }
        if (correction) {
            sent.annex(versionId).ifPresent(annex -> {
                carried.put(Boxes.ANNEX, annex.text());
                carried.put(Boxes.ANNEX_REASON, annex.reason());
                carried.put(Boxes.ANNEX_READERS, annex.readers());
            });
            sent.find(versionId).ifPresent(summary -> {
                carried.put(Boxes.AUTHOR, summary.authorName());
                carried.put(Boxes.JOB, summary.authorJob());
            });
        }
        return carried;
    }

    WritingPage page(Pen pen) {
        var sheet = sheet(pen.inviteeId());
        var asked = sheet.asked();
        var conference = conferences.conference(PORTAL, asked.conferenceId());
        var writing = sheet.begun() || !sheet.corrects();
        var on = new OnSheet(pen, sheet, drafts.parts(asked.reportId()), drafts.asides(asked.reportId()));
        var fields = writing ? on.fields(sheet.boxes()) : List.<DraftField>of();
        var about = writing ? on.fields(sheet.about()) : List.<DraftField>of();
        var annex = writing ? on.fields(Boxes.plain(Boxes.RESTRICTED)) : List.<DraftField>of();
        var files = shelf.shown(pen.actor(), shelf.ofDraft(asked.reportId()), sheet.children());
        return new WritingPage(
                asked.inviteeId(),
                asked.conferenceId(),
                conference.reference(),
                conference.heldOn(),
                asked.name(),
                sheet.form().title(),
                asked.dueAt(),
                writing,
                fields,
                about,
                annex,
                on.seen() + files.stream().mapToLong(Desk::seen).sum(),
                sheet.sent(),
                sheet.from() == null || sheet.corrects() ? null : sent.day(sheet.from()),
                drafts.waiting(asked.reportId()),
                files);
    }

    /** A file more or less is a change like any other. */
    private static long seen(ReportFile file) {
        return file.id().getLeastSignificantBits() >>> A_FILE;
    }

    /** Begins the draft where there is none; whether there was none. */
    boolean begin(Sheet sheet, Instant now) {
        var reportId = sheet.asked().reportId();
        if (drafts.find(reportId).isPresent()) {
            return false;
        }
        drafts.begin(new Draft(reportId, sheet.form().id(), sheet.from()), sheet.carried(), now);
        if (sheet.corrects() && sheet.from() != null) {
            shelf.carry(sheet.from(), reportId, now);
        }
        return true;
    }
}
