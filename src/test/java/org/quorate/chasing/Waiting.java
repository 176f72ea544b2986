package org.quorate.chasing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.EndReason;
import org.quorate.conference.LateReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.EscalationContacts;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Profession;
import org.quorate.directory.domain.EscalationContactDetails;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Time;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who was invited and does not answer, and the days that go by. */
@TestComponent
public class Waiting {

    /** Fifteen working days after the strategy discussion. */
    private static final LocalDate DUE = LocalDate.of(2026, 3, 18);

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    EscalationContacts contacts;

    @Autowired
    Chase chase;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    /** An agency, with or without an address of its people. */
    public UUID agency() {
        return scene.agencies.add(
                scene.support(),
                new AgencyDetails("Hill Surgery", AgencyKind.GP_PRACTICE, null, null, null, null, null, null));
    }

    public void answeredFor(UUID agency, EscalationLevel level, String name) {
        var email = name.toLowerCase(Locale.ROOT) + "@nhs.example";
        contacts.save(
                scene.support(),
                new EscalationContactDetails(agency, level, name, "Manager", email, email, null, null, null));
    }

    /** A GP of the agency, invited now; the invitation has gone out when they have an address. */
    public UUID invited(UUID conference, UUID agency, @Nullable String email) {
        var gp = scene.practitioners.add(
                scene.support(), new PractitionerDetails(agency, "Dr Amina Field", Profession.GP, null, email, null));
        var invitee = invitations
                .invite(scene.support(), conference, List.of(NewInvitee.professional(gp, true, true)))
                .getFirst();
        if (email != null) {
            goesOut(invitee);
        }
        return invitee;
    }

    public void goesOut(UUID subject) {
        jdbc.sql("update correspondence_message set status = 'SENT', version = version + 1 where subject_id = ?"
                        + " and status in ('HELD', 'QUEUED')")
                .param(subject)
                .update();
    }

    /** Every look that is planned for an invitee until then happens at its moment. */
    public void goesBy(UUID invitee, String until) {
        var end = LocalDateTime.parse(until).atZone(Time.ENGLAND).toInstant();
        for (var at = next(invitee); at != null && !at.isAfter(end); at = next(invitee)) {
            clock.setTo(at);
            looks(invitee);
        }
        clock.setTo(end);
    }

    /** The portal was not running; it takes up what is due. */
    public void standsStillUntil(UUID invitee, String moment) {
        clock.setTo(moment);
        looks(invitee);
    }

    private void looks(UUID invitee) {
        chase.look(invitee);
        jdbc.sql("delete from scheduled_tasks where task_name = 'chase-invitee' and task_instance like ?"
                        + " and execution_time <= ?")
                .params(invitee + "@%", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Nullable
    Instant next(UUID invitee) {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = 'chase-invitee'"
                        + " and task_instance like ? order by execution_time limit 1")
                .param(invitee + "@%")
                .query((rs, i) -> rs.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional()
                .orElse(null);
    }

    /** Kind, day and minute in England of what was written about an invitee after the invitation, in order. */
    public List<String> written(UUID invitee) {
        return jdbc.sql("""
                        select kind, queued_at, recipient_name from correspondence_message
                        where kind in ('REMINDER', 'FAMILY_REMINDER', 'ESCALATION')
                          and (subject_id = :id
                               or subject_id in (select id from chasing_step where invitee_id = :id)
                               or subject_id in (select id from chasing_escalation where invitee_id = :id))
                        order by queued_at, id
                        """)
                .param("id", invitee)
                .query((rs, i) -> {
                    var at = rs.getObject("queued_at", LocalDateTime.class)
                            .atZone(ZoneOffset.UTC)
                            .withZoneSameInstant(Time.ENGLAND);
                    var kind = rs.getString("kind");
                    return (kind.equals("ESCALATION") ? rs.getString("recipient_name") : kind) + " " + at.toLocalDate()
                            + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
                })
                .list();
    }

    public List<UUID> escalations(UUID invitee) {
        return jdbc.sql("select id from chasing_escalation where invitee_id = ? order by level")
                .param(invitee)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list();
    }

    /** A manager told today of somebody who does not answer. */
    public UUID escalated(UUID conference) {
        var agency = agency();
        answeredFor(agency, EscalationLevel.FIRST, "Mo");
        var now = clock.instant();
        var invitee = invited(conference, agency, "nobody@nhs.example");
        clock.setTo("2026-03-10T09:00");
        chase.look(invitee);
        clock.setTo(now);
        return escalations(invitee).getFirst();
    }

    public UUID calledFor(LocalDate day) {
        var conference = scene.icpc();
        if (!day.equals(Scene.DAY)) {
            moves(conference, day);
        }
        return conference;
    }

    public void moves(UUID conference, LocalDate day) {
        var now = scene.conferences.conference(scene.support(), conference);
        scene.conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        now.version(),
                        day,
                        LocalTime.of(10, 0),
                        now.minutes(),
                        ConferenceMode.HYBRID,
                        null,
                        null,
                        now.placeNote(),
                        EndReason.CHAIR_UNAVAILABLE,
                        null,
                        day.isAfter(DUE) ? LateReason.CHAIR_UNAVAILABLE : null,
                        null));
    }
}
