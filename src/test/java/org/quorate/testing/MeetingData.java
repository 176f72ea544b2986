package org.quorate.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conference with fresh ids for one test: its children and the people invited. */
public final class MeetingData {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    public static final String MORNING = "2026-03-03T10:00";

    private final JdbcClient jdbc;
    private final UUID localityId;
    private final UUID ruleSetId;
    private final UUID familyId = Ids.next();
    private final Map<Profession, UUID> invited = new LinkedHashMap<>();
    private UUID conferenceId = Ids.next();

    public MeetingData(JdbcClient jdbc, Localities localities, RuleSets ruleSets) {
        this.jdbc = jdbc;
        this.localityId = localities.importOne(Actor.system("test"), "MEETING", "MEETING", "Meeting Town");
        this.ruleSetId = ruleSets.inForce(DAY).id();
        jdbc.sql("insert into family_family (id, reference) values (?, ?)")
                .params(familyId, "F-" + familyId)
                .update();
        conference(DAY);
    }

    public static Actor actor(Role... roles) {
        return new Actor(Ids.next(), "Robin Example", Set.of(roles), null, null);
    }

    public static Instant at(String clock) {
        return DAY.atTime(LocalTime.parse(clock)).toInstant(ZoneOffset.UTC);
    }

    /** Another conference from here on, such as the next one for the same children. */
    public UUID conference(LocalDate day) {
        conferenceId = Ids.next();
        invited.clear();
        jdbc.sql("""
                        insert into conference_conference (id, reference, locality_id, rule_set_id, held_on, starts_at,
                               minutes, mode, status, called_by, called_at)
                        values (?, ?, ?, ?, ?, '09:30:00', 120, 'HYBRID', 'CALLED', ?, ?)
                        """)
                .params(
                        conferenceId,
                        "T-" + conferenceId,
                        localityId,
                        ruleSetId,
                        day,
                        Actor.SYSTEM_ID,
                        LocalDateTime.of(2026, 2, 20, 9, 0))
                .update();
        return conferenceId;
    }

    public UUID child(String name, LocalDate born, ConferenceKind kind) {
        var childId = Ids.next();
        jdbc.sql("""
                        insert into family_child (id, family_id, given_name, family_name, date_of_birth)
                        values (?, ?, ?, 'Example', ?)
                        """).params(childId, familyId, name, born).update();
        consider(childId, kind);
        return childId;
    }

    /** Has the conference consider a child that is there already. */
    public void consider(UUID childId, ConferenceKind kind) {
        jdbc.sql("""
                        insert into conference_child (id, conference_id, child_id, kind, clock_basis, clock_from, due_on)
                        values (?, ?, ?, ?, ?, '2026-02-16', '2026-03-09')
                        """)
                .params(
                        Ids.next(),
                        conferenceId,
                        childId,
                        kind.name(),
                        kind == ConferenceKind.REVIEW ? "INITIAL_CONFERENCE" : "STRATEGY_DISCUSSION")
                .update();
    }

    /** Invites somebody of an agency of their own, who works with the child. */
    public UUID invite(Profession profession) {
        var agency = Ids.next();
        var practitioner = Ids.next();
        var invitee = Ids.next();
        jdbc.sql("insert into directory_agency (id, name, kind) values (?, ?, 'OTHER')")
                .params(agency, profession.displayName() + " agency")
                .update();
        jdbc.sql("insert into directory_practitioner (id, agency_id, full_name, profession) values (?, ?, ?, ?)")
                .params(practitioner, agency, "Pat " + profession.displayName(), profession.name())
                .update();
        jdbc.sql("""
                        insert into invitation_invitee (id, conference_id, role, practitioner_id, agency_id, profession,
                               necessary, direct_contact, invited_at, invited_by)
                        values (?, ?, 'PROFESSIONAL', ?, ?, ?, true, true, '2026-02-20 09:00:00', ?)
                        """)
                .params(invitee, conferenceId, practitioner, agency, profession.name(), Actor.SYSTEM_ID)
                .update();
        invited.put(profession, invitee);
        return invitee;
    }

    public void reply(UUID inviteeId, String answer) {
        jdbc.sql("""
                        insert into invitation_reply (id, invitee_id, answer, recorded_by, recorded_at)
                        values (?, ?, ?, ?, '2026-02-22 09:00:00')
                        """).params(Ids.next(), inviteeId, answer, Actor.SYSTEM_ID).update();
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    public UUID invitee(Profession profession) {
        return invited.get(profession);
    }
}
