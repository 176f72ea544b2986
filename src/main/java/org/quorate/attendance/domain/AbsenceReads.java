package org.quorate.attendance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.domain.AgencyAbsence.Needed;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who stayed away, and keeps the rows that a notice counts. Asks nobody for permission. */
@Component
public class AbsenceReads {

    private final JdbcClient jdbc;

    AbsenceReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where and when a conference was, and under which rules it was called. */
    public record Held(UUID ruleSetId, LocalDate heldOn) {}

    /** Empty unless it stands as held. */
    public Optional<Held> held(UUID conferenceId) {
        return jdbc.sql("select rule_set_id, held_on from conference_label where conference_id = ? and status = 'HELD'")
                .param(conferenceId)
                .query((rs, i) ->
                        new Held(rs.getObject("rule_set_id", UUID.class), rs.getObject("held_on", LocalDate.class)))
                .optional();
    }

    /** Whose people were needed at a conference; always in the same order, so that two counts cannot lock each other. */
    public List<UUID> agencies(UUID conferenceId) {
        return jdbc.sql("""
                        select distinct agency_id from rpt_invitee
                        where conference_id = ? and role = 'PROFESSIONAL' and necessary and withdrawn_at is null
                          and agency_id is not null
                        order by agency_id
                        """)
                .param(conferenceId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list();
    }

    /**
     * Counts as the figures do: professionals needed, not withdrawn, invited on an earlier day than the conference, at
     * conferences that were held; only who is recorded as absent was absent. What an earlier notice counted and somebody
     * has closed is not counted again.
     */
    public AgencyAbsence absence(UUID agencyId, LocalDate from, LocalDate to) {
        return new AgencyAbsence(jdbc
                .sql("""
                        select i.invitee_id, i.conference_id, c.held_on, i.invited_at,
                               case when exists (select 1 from rpt_presence p where p.invitee_id = i.invitee_id)
                                      or exists (select 1 from rpt_report r
                                                  where r.invitee_id = i.invitee_id and r.received) then false
                                    when exists (select 1 from rpt_absence a where a.invitee_id = i.invitee_id)
                                        then true end as absent
                        from rpt_invitee i join conference_label c on c.conference_id = i.conference_id
                        where i.agency_id = :agency and i.role = 'PROFESSIONAL' and i.necessary
                          and i.withdrawn_at is null and c.status = 'HELD' and c.held_on between :from and :to
                          and not exists (select 1 from attendance_absence_notice_case k
                                                   join attendance_absence_notice n on n.id = k.notice_id
                                           where n.agency_id = i.agency_id and n.closed_at is not null
                                             and k.conference_id = i.conference_id)
                        order by c.held_on, i.invitee_id
                        """)
                .param("agency", agencyId)
                .param("from", from)
                .param("to", to)
                .query((rs, i) -> onAnEarlierDay(rs) ? Optional.of(needed(rs)) : Optional.<Needed>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** The agency's open notice, waiting for whoever raises it at this moment. */
    public Optional<UUID> open(UUID agencyId) {
        return jdbc.sql("select id from attendance_absence_notice where open_agency_id = ? for update")
                .param(agencyId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .optional();
    }

    /** @return whether it was raised: not when somebody else has just raised one */
    public boolean raise(UUID noticeId, UUID agencyId, int windowDays, Instant now) {
        return jdbc.sql("""
                        insert ignore into attendance_absence_notice (id, agency_id, open_agency_id, raised_at, window_days)
                        values (:id, :agency, :agency, :now, :days)
                        """)
                        .param("id", noticeId)
                        .param("agency", agencyId)
                        .param("now", utc(now))
                        .param("days", windowDays)
                        .update()
                == 1;
    }

    public void told(UUID noticeId, UUID messageId, String told) {
        jdbc.sql("update attendance_absence_notice set message_id = ?, told = ? where id = ?")
                .params(messageId, told, noticeId)
                .update();
    }

    /** Adds what the notice does not count yet. */
    public void add(UUID noticeId, AgencyAbsence absence, Instant now) {
        absence.needed()
                .forEach(one -> jdbc.sql("""
                        insert ignore into attendance_absence_notice_case
                            (notice_id, invitee_id, conference_id, held_on, absent, added_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                        .params(
                                noticeId,
                                one.inviteeId(),
                                one.conferenceId(),
                                one.heldOn(),
                                Boolean.TRUE.equals(one.absent()),
                                utc(now))
                        .update());
    }

    /** Who is told of an agency's absence: its head of service, else its manager. */
    public record Answers(String name, @Nullable String job, String email) {

        public String words() {
            return job == null ? name : name + ", " + job;
        }
    }

    public Optional<Answers> answersFor(UUID agencyId) {
        return jdbc.sql("""
                        select full_name, job_title, email from directory_escalation_label
                        where agency_id = ? order by level desc limit 1
                        """)
                .param(agencyId)
                .query((rs, i) ->
                        new Answers(rs.getString("full_name"), rs.getString("job_title"), rs.getString("email")))
                .optional();
    }

    private static boolean onAnEarlierDay(ResultSet rs) throws SQLException {
        var invited = rs.getObject("invited_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return LocalDate.ofInstant(invited, Time.ENGLAND).isBefore(rs.getObject("held_on", LocalDate.class));
    }

    private static Needed needed(ResultSet rs) throws SQLException {
        var absent = rs.getBoolean("absent");
        return new Needed(
                rs.getObject("invitee_id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                rs.getObject("held_on", LocalDate.class),
                rs.wasNull() ? null : absent);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
