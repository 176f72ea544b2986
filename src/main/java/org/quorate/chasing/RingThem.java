package org.quorate.chasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.Reach;
import org.quorate.chasing.domain.ToRing;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a person must ring: professionals needed at a conference to come, without an answer of their own or of their
 * agency, where nothing reaches them, their agency has named nobody to be told, or every step has been taken.
 */
@Service
public class RingThem {

    private static final Role[] WHO_RINGS = {Role.BUSINESS_SUPPORT, Role.CHAIR, Role.SERVICE_MANAGER};

    private static final int MOST = 200;

    private static final String ROWS = """
            with waiting as (
                select i.invitee_id as id, i.conference_id, i.practitioner_id, i.agency_id, i.profession, i.full_name,
                       k.reference, k.held_on, k.starts_at, p.exhausted_at,
                       ({noReminderCameBack}
                        and exists (select 1 from correspondence_reached m where m.subject_id = i.invitee_id)
                        or exists (select 1 from correspondence_message_label m
                                    where m.subject_id = i.invitee_id and m.status = 'QUEUED')) as reached,
                       exists (select 1 from chasing_step n where n.round_id = p.round_id
                                 and n.skipped_because = 'NO_CONTACT') as no_contact
                from invitation_invitee_label i
                         join chasing_plan p on p.invitee_id = i.invitee_id
                         join conference_label k on k.conference_id = i.conference_id
                where i.withdrawn_at is null and i.necessary and i.role = 'PROFESSIONAL'
                  and k.status = 'CALLED' and k.held_on >= :today
                  and (:conference is null or i.conference_id = :conference)
                  and {visible}
                  and not exists (select 1 from invitation_reply_label r
                                   where r.invitee_id = i.invitee_id and r.superseded_at is null)
                  and not exists (select 1 from chasing_escalation e
                                   where e.round_id = p.round_id and e.reply is not null)
            )
            select w.id, w.conference_id, w.reference, w.held_on, w.starts_at, w.profession, w.reached, w.no_contact,
                   coalesce(d.full_name, w.full_name) as name, d.agency_name, c.phone, c.agency_phone,
                   one.full_name as one_name, one.phone as one_phone, two.full_name as two_name, two.phone as two_phone
            from waiting w
                     left join directory_practitioner_label d on d.practitioner_id = w.practitioner_id
                     left join directory_practitioner_contact c on c.practitioner_id = w.practitioner_id
                     left join directory_escalation_label one on one.agency_id = w.agency_id and one.level = 1
                     left join directory_escalation_label two on two.agency_id = w.agency_id and two.level = 2
            where w.no_contact or not w.reached or w.exhausted_at is not null
            order by w.held_on, w.starts_at, name, w.id
            limit :most
            """.replace("{noReminderCameBack}", ChaseRecord.NO_REMINDER_CAME_BACK);

    private final Gate gate;
    private final JdbcClient jdbc;
    private final Clock clock;

    RingThem(Gate gate, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of every conference to come that they may see, the soonest first; at most 200. */
    @Transactional(readOnly = true)
    public List<ToRing> list(Actor actor) {
        gate.require(actor, WHO_RINGS);
        return rows(null, gate.visibleConferences(actor));
    }

    /** Of one conference, for those who invite. */
    @Transactional(readOnly = true)
    public List<ToRing> of(Actor actor, UUID conferenceId) {
        Invitations.requireWriter(gate, actor);
        gate.requireConference(actor, conferenceId, "whom-to-ring");
        return rows(conferenceId, gate.visibleConferences(actor));
    }

    private List<ToRing> rows(@Nullable UUID conferenceId, Reach visible) {
        return jdbc.sql(ROWS.replace("{visible}", visible.sql("i.conference_id")))
                .param("reach", visible.ids())
                .param("today", Time.today(clock))
                .param("conference", conferenceId)
                .param("most", MOST)
                .query(RingThem::row)
                .list();
    }

    private static ToRing row(ResultSet rs, int index) throws SQLException {
        var name = Objects.requireNonNullElse(rs.getString("name"), "Somebody");
        var agency = rs.getString("agency_name");
        var because = !rs.getBoolean("reached")
                ? ToRing.Because.NOT_REACHED
                : rs.getBoolean("no_contact") ? ToRing.Because.NO_CONTACT : ToRing.Because.EXHAUSTED;
        var invited = EscalationReads.named(name, rs.getString("profession"));
        return new ToRing(
                rs.getObject("id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                rs.getString("reference"),
                rs.getObject("held_on", LocalDate.class),
                rs.getObject("starts_at", LocalTime.class),
                agency == null ? invited : invited + ", " + agency,
                because,
                Stream.of(
                                ToRing.Line.of(name, rs.getString("phone")),
                                ToRing.Line.of(agency == null ? "Agency" : agency, rs.getString("agency_phone")),
                                ToRing.Line.of(whose(rs, "one_name"), rs.getString("one_phone")),
                                ToRing.Line.of(whose(rs, "two_name"), rs.getString("two_phone")))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private static String whose(ResultSet rs, String column) throws SQLException {
        return Objects.requireNonNullElse(rs.getString(column), "Manager");
    }
}
