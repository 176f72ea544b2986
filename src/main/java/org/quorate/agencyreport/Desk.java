package org.quorate.agencyreport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.DraftStore.Draft;
import org.quorate.agencyreport.domain.Boxes;
import org.quorate.agencyreport.domain.Boxes.Box;
import org.quorate.agencyreport.domain.DraftField;
import org.quorate.agencyreport.domain.FormRow;
import org.quorate.agencyreport.domain.ReportAnswer;
import org.quorate.agencyreport.domain.ReportFile;
import org.quorate.agencyreport.domain.ReportWords;
import org.quorate.agencyreport.domain.SectionKind;
import org.quorate.agencyreport.domain.SentSummary;
import org.quorate.agencyreport.domain.TypedField;
import org.quorate.agencyreport.domain.WaitingWords;
import org.quorate.agencyreport.domain.WritingPage;
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
    private final EarlierWords earlier;
    private final FileShelf shelf;
    private final Conferences conferences;
    private final JdbcClient jdbc;

    Desk(
            DraftStore drafts,
            FormStore forms,
            SentStore sent,
            EarlierWords earlier,
            FileShelf shelf,
            Conferences conferences,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.forms = forms;
        this.sent = sent;
        this.earlier = earlier;
        this.shelf = shelf;
        this.conferences = conferences;
        this.jdbc = jdbc;
    }

    /** The report asked of an invitee. */
    record Asked(UUID reportId, UUID inviteeId, UUID conferenceId, String name, String profession, Instant dueAt) {}

    /**
     * @param form it is, or would be, written with
     * @param from what it is, or would be, begun from
     * @param carried what nobody typed and stands in it, or would, from the beginning
     * @param draft what is being written; null while nothing is begun
     */
    record Sheet(
            Asked asked,
            List<ConsideredChild> children,
            FormRow form,
            @Nullable UUID from,
            Map<String, String> carried,
            @Nullable UUID draft,
            List<SentSummary> sent) {

        boolean begun() {
            return draft != null;
        }

        List<Box> boxes() {
            return Boxes.of(form, children);
        }

        /** Every box there is. */
        List<Box> all() {
            return Stream.of(boxes(), about(), Boxes.plain(Boxes.RESTRICTED))
                    .flatMap(List::stream)
                    .toList();
        }

        /** Whether what was typed on a page belongs to what is being written now. */
        boolean isOf(TypedField typed) {
            return corrects()
                    ? draft != null && draft.equals(typed.draft())
                    : typed.draft() == null || typed.draft().equals(draft);
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
            var from = draft.get().fromVersion();
            var carried = from == null ? Map.<String, String>of() : carried(from, children, versions);
            return new Sheet(asked, children, form, from, carried, draft.get().id(), versions);
        }
        var form = forms.of(asked.profession());
        var from = from(asked, form, children, versions);
        var carried = from.map(version -> carried(version, children, versions)).orElse(Map.of());
        var begins = carried.isEmpty() ? null : from.orElse(null);
        return new Sheet(asked, children, form, begins, carried, null, versions);
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

    private Map<String, String> carried(UUID versionId, List<ConsideredChild> children, List<SentSummary> versions) {
        return versions.stream().anyMatch(version -> version.versionId().equals(versionId))
                ? corrected(versionId)
                : repeated(versionId, children);
    }

    /** From an earlier report only words: days, numbers and recommendations are made anew, and so is the child's voice. */
    private Map<String, String> repeated(UUID versionId, List<ConsideredChild> children) {
        var carried = new HashMap<String, String>();
        earlier.of(versionId, children.stream().map(ConsideredChild::childId).toList())
                .ifPresent(words -> words.parts().stream()
                        .filter(part ->
                                part.kind() == SectionKind.TEXT && !part.code().equals("voice"))
                        .forEach(part -> carried.put(Boxes.key(part.code(), part.childId()), part.stored())));
        return carried;
    }

    private Map<String, String> corrected(UUID versionId) {
        var carried = new HashMap<String, String>();
        sent.parts(versionId).forEach(part -> carried.put(Boxes.key(part.code(), part.childId()), part.stored()));
        sent.annex(versionId).ifPresent(annex -> {
            carried.put(Boxes.ANNEX, annex.text());
            carried.put(Boxes.ANNEX_REASON, annex.reason());
            carried.put(Boxes.ANNEX_READERS, annex.readers());
        });
        sent.find(versionId).ifPresent(summary -> {
            carried.put(Boxes.AUTHOR, summary.authorName());
            carried.put(Boxes.JOB, summary.authorJob());
        });
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
                sheet.draft(),
                fields,
                about,
                annex,
                on.seen() + files.stream().mapToLong(Desk::seen).sum(),
                sheet.sent(),
                sheet.from() == null || sheet.corrects() || sheet.carried().isEmpty() ? null : sent.day(sheet.from()),
                waiting(sheet),
                files);
    }

    private List<WaitingWords> waiting(Sheet sheet) {
        var headings = sheet.all().stream()
                .collect(Collectors.toMap(
                        Box::key,
                        box -> ReportWords.heading(box.section().heading(), box.childLabel()),
                        (one, same) -> one));
        return drafts.waiting(sheet.asked().reportId()).stream()
                .map(kept -> new WaitingWords(
                        kept.typedBy(),
                        kept.at(),
                        kept.typed().stream()
                                .map(one -> new WaitingWords.Words(
                                        headings.getOrDefault(one.key(), ""),
                                        one.text(),
                                        Boxes.isRestricted(one.key())))
                                .toList()))
                .toList();
    }

    /** A file more or less is a change like any other, and so is another child whom it is about. */
    private static long seen(ReportFile file) {
        var child = file.childId();
        return (file.id().getLeastSignificantBits() >>> A_FILE)
                + (child == null ? 0 : child.getLeastSignificantBits() >>> (A_FILE + 1));
    }

    /** Begins the draft where there is none; whether there was none. */
    boolean begin(Sheet sheet, Instant now) {
        var reportId = sheet.asked().reportId();
        if (drafts.find(reportId).isPresent()) {
            return false;
        }
        drafts.begin(new Draft(reportId, sheet.form().id(), sheet.from()), sheet.carried(), now);
        if (sheet.corrects() && sheet.from() != null) {
            shelf.carry(
                    sheet.from(),
                    reportId,
                    sheet.children().stream().map(ConsideredChild::childId).toList(),
                    now);
        }
        return true;
    }
}
