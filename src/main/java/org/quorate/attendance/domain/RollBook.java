package org.quorate.attendance.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.conference.ConferenceStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fetches what the roll changes, one device at a time for each person. */
@Component
public class RollBook {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    RollBook(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The conference somebody is invited to, and not withdrawn from. */
    public UUID conferenceOf(UUID inviteeId) {
        return jdbc.sql("select conference_id from rpt_invitee where invitee_id = ? and withdrawn_at is null")
                .param(inviteeId)
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    public Meeting meeting(UUID conferenceId) {
        return jdbc.sql("select held_on, status from conference_label where conference_id = ?")
                .param(conferenceId)
                .query((rs, _) -> new Meeting(
                        conferenceId, rs.getObject(1, LocalDate.class), ConferenceStatus.valueOf(rs.getString(2))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether this command has been applied before. */
    public boolean knows(UUID commandId) {
        return jdbc.sql("select count(*) from attendance_command where id = ?")
                        .param(commandId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether this command comes for the first time; waits for another device that is just sending the same. */
    public boolean isNew(RollCommand command, UUID conferenceId, Noted noted) {
        return jdbc.sql("""
                        insert ignore into attendance_command
                               (id, conference_id, invitee_id, action, sent_by, applied_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                        .params(
                                command.id(),
                                conferenceId,
                                command.inviteeId(),
                                actionOf(command),
                                noted.by(),
                                LocalDateTime.ofInstant(noted.at(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The person, held until the transaction ends. */
    public Attendee attendee(UUID inviteeId, UUID conferenceId) {
        jdbc.sql("insert ignore into attendance_attendee (invitee_id, conference_id) values (?, ?)")
                .params(inviteeId, conferenceId)
                .update();
        var attendee = entities.find(Attendee.class, inviteeId, LockModeType.PESSIMISTIC_WRITE);
        if (attendee == null) {
            throw new NotFound();
        }
        return attendee;
    }

    /** The finding that stands. */
    public Optional<Finding> finding(UUID conferenceId) {
        return entities
                .createQuery("""
                        select f from Finding f
                        where f.conferenceId = :conference and f.supersededAt is null
                        """, Finding.class)
                .setParameter("conference", conferenceId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Puts a finding on record in place of the one that stands. */
    public void keep(UUID conferenceId, Finding found, Instant at) {
        finding(conferenceId).ifPresent(before -> before.supersede(at));
        entities.persist(found);
        entities.flush();
    }

    /** Makes what has changed visible to reads of the same transaction. */
    public void flush() {
        entities.flush();
    }

    /** The code a command is kept and audited under. */
    public static String actionOf(RollCommand command) {
        return switch (command) {
            case RollCommand.Arrive _ -> "ARRIVE";
            case RollCommand.Leave _ -> "LEAVE";
            case RollCommand.Apologise _ -> "APOLOGISE";
            case RollCommand.NotAttended _ -> "NOT_ATTENDED";
            case RollCommand.CorrectTimes _ -> "CORRECT_TIMES";
            case RollCommand.Undo _ -> "UNDO";
        };
    }
}
