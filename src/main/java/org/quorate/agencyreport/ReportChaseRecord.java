package org.quorate.agencyreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.ReportLadder.Rung;
import org.quorate.agencyreport.ReportLadder.Step;
import org.quorate.conference.ConferenceStatus;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports that are waited for, and what chasing them has done. Decides nothing. */
@Component
class ReportChaseRecord {

    private static final String CASE = """
            select r.id, r.invitee_id, r.conference_id, r.due_at, r.submitted_at, i.agency_id, i.invited_at, i.withdrawn_at,
                   k.status, k.held_on, k.starts_at, k.rule_set_id,
                   coalesce((select v.answer = 'CANNOT_REPORT' from agencyreport_version v
                              where v.report_id = r.id order by v.number desc limit 1), false) as refused
            from agencyreport_report r
                     join invitation_invitee_label i on i.invitee_id = r.invitee_id
                     join conference_label k on k.conference_id = r.conference_id
            where r.id = ?
            """;

    private final JdbcClient jdbc;

    ReportChaseRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One report as chasing sees it.
     *
     * @param refused they said that they cannot report: the writer is reminded no more
     */
    record Case(
            UUID reportId,
            UUID inviteeId,
            UUID conferenceId,
            @Nullable UUID agencyId,
            Instant askedAt,
            Instant dueAt,
            boolean received,
            boolean withdrawn,
            boolean refused,
            ConferenceStatus status,
            Instant startsAt,
            UUID ruleSetId) {

        boolean isOpen(Instant now) {
            return !received && !withdrawn && status == ConferenceStatus.CALLED && now.isBefore(startsAt);
        }
    }

    Optional<Case> of(UUID reportId) {
        return jdbc.sql(CASE).param(reportId).query(ReportChaseRecord::row).optional();
    }

    void lock(UUID reportId) {
        jdbc.sql("select id from agencyreport_report where id = ? for update")
                .param(reportId)
                .query((rs, i) -> reportId)
                .optional();
    }

    /** The steps on record for the day it is due now. */
    Set<Step> done(Case chased) {
        return jdbc.sql("select step from agencyreport_chase where report_id = ? and round_due_at = ?")
                .params(chased.reportId(), DraftStore.utc(chased.dueAt()))
                .query((rs, i) -> Step.valueOf(rs.getString(1)))
                .set();
    }

    /** @param skipped null when a message went */
    void note(
            UUID id,
            Case chased,
            Rung rung,
            Instant now,
            @Nullable UUID messageId,
            @Nullable String told,
            @Nullable ReportChaseSkipped skipped) {
        jdbc.sql("""
                        insert into agencyreport_chase (id, report_id, round_due_at, step, planned_for, done_at, message_id,
                                                        skipped_because, told_name)
                        values (:id, :report, :round, :step, :planned, :now, :message, :skipped, :told)
                        """)
                .param("id", id)
                .param("report", chased.reportId())
                .param("round", DraftStore.utc(chased.dueAt()))
                .param("step", rung.step().name())
                .param("planned", DraftStore.utc(rung.at()))
                .param("now", DraftStore.utc(now))
                .param("message", messageId)
                .param("skipped", skipped == null ? null : skipped.name())
                .param("told", told)
                .update();
    }

    /** Steps by which somebody was written to. */
    List<UUID> written(UUID reportId, boolean writersOnly) {
        return jdbc.sql("select id from agencyreport_chase where report_id = ? and message_id is not null"
                        + (writersOnly ? " and step in ('DUE_SOON', 'LATE')" : "") + " order by id")
                .param(reportId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list();
    }

    List<UUID> ofConference(UUID conferenceId) {
        return jdbc.sql("select id from agencyreport_report where conference_id = ? order by id")
                .param(conferenceId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list();
    }

    Optional<UUID> ofInvitee(UUID inviteeId) {
        return jdbc.sql("select id from agencyreport_report where invitee_id = ?")
                .param(inviteeId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .optional();
    }

    private static Case row(ResultSet rs, int index) throws SQLException {
        return new Case(
                rs.getObject("id", UUID.class),
                rs.getObject("invitee_id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                rs.getObject("agency_id", UUID.class),
                DraftStore.moment(rs, "invited_at"),
                DraftStore.moment(rs, "due_at"),
                rs.getObject("submitted_at") != null,
                rs.getObject("withdrawn_at") != null,
                rs.getBoolean("refused"),
                ConferenceStatus.valueOf(rs.getString("status")),
                rs.getObject("held_on", LocalDate.class)
                        .atTime(rs.getObject("starts_at", LocalTime.class))
                        .atZone(Time.ENGLAND)
                        .toInstant(),
                rs.getObject("rule_set_id", UUID.class));
    }
}
