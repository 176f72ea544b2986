package org.quorate.chasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.chasing.domain.AgencyReply;
import org.quorate.conference.ConferenceStatus;
import org.quorate.invitation.InviteeRole;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;
import org.quorate.partnership.ChaseStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when invitees are waited for, and what chasing has done. Decides nothing. */
@Component
class ChaseRecord {

    /** Of the invitee {@code i}: no reminder waits for a hand after which nothing else has reached them. */
    static final String NO_REMINDER_CAME_BACK = """
            not exists (select 1 from chasing_step s join correspondence_message_label l on l.subject_id = s.id
                         where s.invitee_id = i.invitee_id and l.status in ('HELD', 'BOUNCED', 'FAILED')
                           and not exists (select 1 from correspondence_message_label n
                                            where n.subject_id = i.invitee_id and n.message_id > l.message_id
                                              and n.status in ('SENDING', 'SENT', 'DELIVERED', 'ANSWERED', 'DONE')))
            """;

    private static final String CASE = """
            select i.invitee_id, i.conference_id, i.agency_id, i.role, i.necessary, i.withdrawn_at, p.round_id, p.asked_at,
                   k.status, k.held_on, k.starts_at, k.rule_set_id,
                   exists (select 1 from invitation_reply_label r
                            where r.invitee_id = i.invitee_id and r.superseded_at is null) as answered,
                   exists (select 1 from correspondence_reached m where m.subject_id = i.invitee_id)
                   and {noReminderCameBack} as reached
            from invitation_invitee_label i
                     join chasing_plan p on p.invitee_id = i.invitee_id
                     join conference_label k on k.conference_id = i.conference_id
            where i.invitee_id = ?
            """.replace("{noReminderCameBack}", ChaseRecord.NO_REMINDER_CAME_BACK);

    private final JdbcClient jdbc;

    ChaseRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One invitee as chasing sees them.
     *
     * @param roundId this time of waiting: another whenever they are asked anew
     * @param reached something has gone out to them and not come back since, or somebody told them by hand
     */
    record Case(
            UUID inviteeId,
            UUID conferenceId,
            @Nullable UUID agencyId,
            boolean professional,
            boolean necessary,
            boolean withdrawn,
            UUID roundId,
            Instant askedAt,
            ConferenceStatus status,
            Instant startsAt,
            UUID ruleSetId,
            boolean answered,
            boolean reached) {

        /** Whether there can be anything to do before the conference begins. */
        boolean isOpen(Instant now) {
            return !withdrawn && status == ConferenceStatus.CALLED && now.isBefore(startsAt);
        }

        /** The agency is told of professionals only whom the conference needs. */
        boolean escalates() {
            return professional && necessary && agencyId != null;
        }
    }

    /** Empty for somebody who is not waited for, such as an invitee from an import. */
    Optional<Case> of(UUID inviteeId) {
        return jdbc.sql(CASE).param(inviteeId).query(ChaseRecord::row).optional();
    }

    /** One look at an invitee at a time. */
    void lock(UUID inviteeId) {
        jdbc.sql("select invitee_id from chasing_plan where invitee_id = ? for update")
                .param(inviteeId)
                .query((rs, i) -> inviteeId)
                .optional();
    }

    void waitSince(UUID inviteeId, Instant now) {
        jdbc.sql("""
                        insert into chasing_plan (invitee_id, round_id, asked_at) values (:invitee, :round, :now)
                        on duplicate key update round_id = :round, asked_at = :now, exhausted_at = null
                        """)
                .param("invitee", inviteeId)
                .param("round", Ids.next())
                .param("now", utc(now))
                .update();
    }

    void exhausted(UUID inviteeId, Instant now) {
        jdbc.sql("update chasing_plan set exhausted_at = ? where invitee_id = ? and exhausted_at is null")
                .params(utc(now), inviteeId)
                .update();
    }

    /** Kind and number of the steps on record in this round of waiting. */
    Set<String> done(Case chased) {
        return jdbc.sql("select kind, number from chasing_step where round_id = ? and starts_at = ?")
                .params(chased.roundId(), utc(chased.startsAt()))
                .query((rs, i) -> rs.getString(1) + rs.getInt(2))
                .set();
    }

    static String key(ChaseStep step) {
        return step.kind().name() + step.number();
    }

    void note(
            UUID id,
            Case chased,
            ChaseStep step,
            Instant now,
            @Nullable UUID messageId,
            @Nullable ChaseSkipped skipped) {
        jdbc.sql("""
                        insert into chasing_step (id, invitee_id, round_id, starts_at, kind, number, due_at,
                                                      done_at, message_id, skipped_because)
                        values (:id, :invitee, :round, :starts, :kind, :number, :due, :now, :message, :skipped)
                        """)
                .param("id", id)
                .param("invitee", chased.inviteeId())
                .param("round", chased.roundId())
                .param("starts", utc(chased.startsAt()))
                .param("kind", step.kind().name())
                .param("number", step.number())
                .param("due", utc(step.dueAt()))
                .param("now", utc(now))
                .param("message", messageId)
                .param("skipped", skipped == null ? null : skipped.name())
                .update();
    }

    /** What those who answer for the agency have said since this person is waited for. */
    Set<AgencyReply> replies(Case chased) {
        return jdbc.sql("select reply from chasing_escalation where round_id = ? and reply is not null")
                .param(chased.roundId())
                .query((rs, i) -> AgencyReply.valueOf(rs.getString(1)))
                .set();
    }

    /** Everybody of a conference who is waited for, and the escalations about them. */
    List<UUID> waitedFor(UUID conferenceId) {
        return jdbc.sql("""
                        select i.invitee_id from invitation_invitee_label i join chasing_plan p on p.invitee_id = i.invitee_id
                        where i.conference_id = ? and i.withdrawn_at is null order by i.invitee_id
                        """)
                .param(conferenceId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list();
    }

    /** Steps by which these invitees themselves were written to. */
    List<UUID> reminders(List<UUID> inviteeIds) {
        return inviteeIds.isEmpty()
                ? List.of()
                : jdbc.sql("select id from chasing_step where invitee_id in (:ids) and kind = 'REMINDER'"
                                + " and message_id is not null order by id")
                        .param("ids", inviteeIds)
                        .query((rs, i) -> rs.getObject(1, UUID.class))
                        .list();
    }

    /** Escalations about these invitees that nobody has answered. */
    List<UUID> unanswered(List<UUID> inviteeIds) {
        return inviteeIds.isEmpty()
                ? List.of()
                : jdbc.sql("select id from chasing_escalation where invitee_id in (:ids) and reply is null order by id")
                        .param("ids", inviteeIds)
                        .query((rs, i) -> rs.getObject(1, UUID.class))
                        .list();
    }

    private static Case row(ResultSet rs, int index) throws SQLException {
        var day = rs.getObject("held_on", LocalDate.class);
        return new Case(
                rs.getObject("invitee_id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                rs.getObject("agency_id", UUID.class),
                InviteeRole.valueOf(rs.getString("role")) == InviteeRole.PROFESSIONAL,
                rs.getBoolean("necessary"),
                rs.getObject("withdrawn_at") != null,
                rs.getObject("round_id", UUID.class),
                rs.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ConferenceStatus.valueOf(rs.getString("status")),
                day.atTime(rs.getObject("starts_at", LocalTime.class))
                        .atZone(Time.ENGLAND)
                        .toInstant(),
                rs.getObject("rule_set_id", UUID.class),
                rs.getBoolean("answered"),
                rs.getBoolean("reached"));
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
