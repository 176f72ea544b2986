package org.quorate.agencyreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports as they were sent. Rows are added and never changed. */
@Component
class SentStore {

    private static final String SUMMARIES = """
            select v.id, r.invitee_id, r.conference_id, v.number, v.answer, v.reason, v.author_name, v.author_job,
                   v.sent_by_name, v.submitted_at, v.what_changed
            from agencyreport_version v join agencyreport_report r on r.id = v.report_id
            """;

    private final JdbcClient jdbc;

    SentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version to be added. */
    record Version(
            UUID id,
            UUID reportId,
            int number,
            @Nullable UUID formId,
            ReportAnswer answer,
            @Nullable CannotReportReason reason,
            String authorName,
            String authorJob,
            @Nullable UUID sentBy,
            String sentByName,
            Instant at,
            @Nullable String whatChanged,
            UUID submitId,
            @Nullable UUID fromVersion) {}

    /** One box of it. */
    record Part(
            String code,
            String heading,
            SectionKind kind,
            @Nullable UUID childId,
            @Nullable String text,
            @Nullable String value) {

        String stored() {
            return value == null ? text == null ? "" : text : value;
        }
    }

    /** What is for named readers only. */
    record Annex(String reason, String text, String readers) {}

    void add(Version version, List<Part> parts, @Nullable Annex annex) {
        jdbc.sql("""
                        insert into agencyreport_version (id, report_id, number, form_id, answer, reason, author_name, author_job,
                               sent_by, sent_by_name, submitted_at, what_changed, submit_id, from_version)
                        values (:id, :report, :number, :form, :answer, :reason, :author, :job, :by, :byName, :at, :changed,
                                :submit, :from)
                        """)
                .param("id", version.id())
                .param("report", version.reportId())
                .param("number", version.number())
                .param("form", version.formId())
                .param("answer", version.answer().name())
                .param(
                        "reason",
                        version.reason() == null ? null : version.reason().name())
                .param("author", version.authorName())
                .param("job", version.authorJob())
                .param("by", version.sentBy())
                .param("byName", version.sentByName())
                .param("at", DraftStore.utc(version.at()))
                .param("changed", version.whatChanged())
                .param("submit", version.submitId())
                .param("from", version.fromVersion())
                .update();
        int position = 0;
        for (var part : parts) {
            position++;
            add(version.id(), position, part);
        }
        if (annex != null) {
            jdbc.sql("insert into agencyreport_annex (version_id, reason, text, readers) values (?, ?, ?, ?)")
                    .params(version.id(), annex.reason(), annex.text(), annex.readers())
                    .update();
        }
    }

    private void add(UUID versionId, int position, Part part) {
        jdbc.sql("""
                        insert into agencyreport_part (id, version_id, position, code, heading, kind, child_id, text, value)
                        values (:id, :version, :position, :code, :heading, :kind, :child, :text, :value)
                        """)
                .param("id", Ids.next())
                .param("version", versionId)
                .param("position", position)
                .param("code", part.code())
                .param("heading", part.heading())
                .param("kind", part.kind().name())
                .param("child", part.childId())
                .param("text", part.text())
                .param("value", part.value())
                .update();
    }

    /** The version that this very press of Send made. */
    Optional<UUID> madeBy(UUID reportId, UUID submitId) {
        return jdbc.sql("select id from agencyreport_version where report_id = ? and submit_id = ?")
                .params(reportId, submitId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .optional();
    }

    /** Newest first. */
    List<SentSummary> of(UUID inviteeId) {
        return jdbc.sql(SUMMARIES + " where r.invitee_id = ? order by v.number desc")
                .param(inviteeId)
                .query(SentStore::summary)
                .list();
    }

    /** The newest version of each report of a conference. */
    List<SentSummary> latest(UUID conferenceId) {
        return jdbc.sql(SUMMARIES + """
                         where r.conference_id = ? and v.number = (select max(n.number) from agencyreport_version n
                                                                    where n.report_id = v.report_id)
                         order by v.id
                        """)
                .param(conferenceId)
                .query(SentStore::summary)
                .list();
    }

    Optional<SentSummary> find(UUID versionId) {
        return jdbc.sql(SUMMARIES + " where v.id = ?")
                .param(versionId)
                .query(SentStore::summary)
                .optional();
    }

    /** What it was begun from; empty for a first report. */
    Optional<UUID> begunFrom(UUID versionId) {
        return jdbc.sql("select from_version from agencyreport_version where id = ? and from_version is not null")
                .param(versionId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .optional();
    }

    List<Part> parts(UUID versionId) {
        return jdbc.sql("""
                        select code, heading, kind, child_id, text, value from agencyreport_part
                        where version_id = ? order by position
                        """)
                .param(versionId)
                .query((rs, i) -> new Part(
                        rs.getString("code"),
                        rs.getString("heading"),
                        SectionKind.valueOf(rs.getString("kind")),
                        rs.getObject("child_id", UUID.class),
                        rs.getString("text"),
                        rs.getString("value")))
                .list();
    }

    Optional<Annex> annex(UUID versionId) {
        return jdbc.sql("select reason, text, readers from agencyreport_annex where version_id = ?")
                .param(versionId)
                .query((rs, i) -> new Annex(rs.getString("reason"), rs.getString("text"), rs.getString("readers")))
                .optional();
    }

    /** The day of the conference a version was written for. */
    LocalDate day(UUID versionId) {
        return jdbc.sql("""
                        select c.held_on from agencyreport_version v join agencyreport_report r on r.id = v.report_id
                                 join conference_label c on c.conference_id = r.conference_id
                        where v.id = ?
                        """).param(versionId).query(LocalDate.class).single();
    }

    /** Whether whoever wrote it is still invited to the conference it was written for, and it counts as received. */
    boolean stands(UUID versionId) {
        return jdbc.sql("""
                        select v.id from agencyreport_version v join agencyreport_report r on r.id = v.report_id
                                 join invitation_invitee_label i on i.invitee_id = r.invitee_id
                        where v.id = ? and i.withdrawn_at is null and r.submitted_at is not null
                        """).param(versionId).query((rs, i) -> true).optional().orElse(false);
    }

    /** Every child of the conference a version was written for, or named in it. */
    Set<UUID> children(UUID versionId) {
        return jdbc.sql("""
                        select k.child_id from agencyreport_version v join agencyreport_report r on r.id = v.report_id
                                 join conference_child_label k on k.conference_id = r.conference_id
                        where v.id = :version
                        union
                        select child_id from agencyreport_part where version_id = :version and child_id is not null
                        """)
                .param("version", versionId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .set();
    }

    /**
     * The last report that the invitee's agency wrote about any of the children for another conference. Not one whose
     * writer is invited there no more, or whose receipt was taken back.
     */
    Optional<UUID> lastOfAgency(UUID inviteeId, String formCode, Collection<UUID> children) {
        return children.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                select v.id
                                from invitation_invitee_label i
                                         join invitation_invitee_label o on o.agency_id = i.agency_id
                                         join agencyreport_report r on r.invitee_id = o.invitee_id
                                         join agencyreport_version v on v.report_id = r.id
                                         join agencyreport_form f on f.id = v.form_id
                                where i.invitee_id = :invitee and r.conference_id <> i.conference_id
                                  and v.answer = 'WRITTEN' and f.code = :form
                                  and o.withdrawn_at is null and r.submitted_at is not null
                                  and exists (select 1 from conference_child_label k
                                               where k.conference_id = r.conference_id and k.child_id in (:children))
                                order by v.submitted_at desc, v.number desc limit 1
                                """)
                        .param("invitee", inviteeId)
                        .param("form", formCode)
                        .param("children", children)
                        .query((rs, i) -> rs.getObject(1, UUID.class))
                        .optional();
    }

    private static SentSummary summary(ResultSet rs, int index) throws SQLException {
        var reason = rs.getString("reason");
        return new SentSummary(
                rs.getObject("id", UUID.class),
                rs.getObject("invitee_id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                rs.getInt("number"),
                ReportAnswer.valueOf(rs.getString("answer")),
                reason == null ? null : CannotReportReason.valueOf(reason),
                rs.getString("author_name"),
                rs.getString("author_job"),
                rs.getString("sent_by_name"),
                DraftStore.moment(rs, "submitted_at"),
                rs.getString("what_changed"));
    }
}
