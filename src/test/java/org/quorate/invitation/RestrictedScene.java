package org.quorate.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.Conferences;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.family.ChildDetails;
import org.quorate.family.Families;
import org.quorate.family.RestrictedCases;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague's family with a conference, messages and a review due: everything a list could show of it. */
@TestComponent
public class RestrictedScene {

    /** A day on which no other test has anything. */
    public static final LocalDate DAY = LocalDate.of(2033, 3, 9);

    @Autowired
    private Scene scene;

    @Autowired
    private Families families;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Invitations invitations;

    @Autowired
    private RestrictedCases restricted;

    @Autowired
    private JdbcClient jdbc;

    /**
     * The family.
     *
     * @param name in the name of every child and adult of it, and nowhere else
     * @param ids of everything that can be asked for by id
     * @param traces what must not be shown to anybody else
     */
    public record OfAColleague(
            String name,
            UUID familyId,
            String reference,
            UUID childId,
            UUID conferenceId,
            String conferenceReference,
            UUID gp,
            Actor worker,
            List<UUID> ids,
            List<String> traces) {}

    public OfAColleague ofAColleague() {
        var name = "Zq" + Ids.next().toString().substring(24);
        var family =
                families.register(scene.support(), null, ChildDetails.born(name, "Example", LocalDate.of(2017, 1, 1)));
        var child = family.childId();
        var parent = scene.reachableParent(child, name, null, null);
        var social = scene.practitioner(
                scene.agency("Duty team", AgencyKind.COUNCIL_CHILDREN), "Wanda Worker", Profession.SOCIAL_WORKER);
        scene.worksWith(social, child);
        var conference = scene.called(ConferenceKind.INITIAL, child);
        jdbc.sql("update conference_conference set held_on = ? where id = ?")
                .params(DAY, conference)
                .update();
        var gp = scene.practitioner("Dr Gita Gp", Profession.GP);
        var invitees = new ArrayList<>(invitations.invite(
                scene.support(),
                conference,
                List.of(NewInvitee.professional(gp, true, true), NewInvitee.adult(InviteeRole.PARENT_CARER, parent))));
        jdbc.sql("""
                        insert into chasing_plan (invitee_id, round_id, asked_at, exhausted_at)
                        values (?, uuid(), '2026-03-02 09:00:00', '2026-03-02 09:00:00')
                        on duplicate key update exhausted_at = '2026-03-02 09:00:00'
                        """).param(invitees.getFirst()).update();
        var message = message(name, conference, invitees.getFirst());
        reviewDueOfASibling(name, family.familyId());
        var reference =
                families.page(scene.support(), family.familyId()).family().reference();
        var number = conferences.conference(scene.support(), conference).reference();
        var ids = new ArrayList<>(List.of(family.familyId(), child, parent, conference, message, gp, social));
        ids.addAll(invitees);
        return new OfAColleague(
                name,
                family.familyId(),
                reference,
                child,
                conference,
                number,
                gp,
                scene.actor(Role.SOCIAL_WORKER, social, Ids.next()),
                ids,
                List.of(
                        name,
                        reference,
                        number,
                        family.familyId().toString(),
                        child.toString(),
                        conference.toString()));
    }

    /** An account that can be named. */
    public Actor account(Role role) {
        return account(role, null, null);
    }

    /** The account of somebody in the directory. */
    public Actor account(Role role, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into access_account (id, username, display_name, password_hash, practitioner_id, agency_id,
                               enabled, created_at)
                        values (?, ?, 'Nadia Named', 'none', ?, ?, true, '2026-01-01 09:00:00')
                        """).params(id, "u" + id, practitionerId, agencyId).update();
        jdbc.sql("insert into access_account_role (account_id, role) values (?, ?)")
                .params(id, role.name())
                .update();
        return new Actor(id, "Nadia Named", Set.of(role), practitionerId, agencyId);
    }

    /** Restricts the family to these people; the first is the manager who does it. */
    public void restrictTo(OfAColleague family, Actor manager, Actor... others) {
        restricted.restrict(
                manager,
                family.familyId(),
                "The mother works at the duty team",
                Set.of(others).stream().map(Actor::id).collect(Collectors.toSet()));
    }

    private UUID message(String name, UUID conference, UUID invitee) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into correspondence_message (id, kind, channel, status, recipient_kind, recipient_id,
                               recipient_name, address, conference_id, subject_id, subject_line, body, held_because,
                               queued_at, queued_by)
                        values (?, 'INVITATION', 'EMAIL', 'HELD', 'PRACTITIONER', ?, ?, 'a@example.org', ?, ?, 'Conference',
                                'Come', 'LOOKS_LIKE_ANOTHER', '2026-03-02 09:00:00', ?)
                        """)
                .params(id, Ids.next(), name, conference, invitee, Actor.SYSTEM_ID)
                .update();
        jdbc.sql("""
                        insert into correspondence_recorded (id, message_id, channel, sent_to, subject_line, body, sent_at)
                        values (?, ?, 'EMAIL', ?, 'Conference', 'Come', '2026-03-02 09:00:00')
                        """).params(id, id, name).update();
        return id;
    }

    private void reviewDueOfASibling(String name, UUID familyId) {
        var sibling = Ids.next();
        jdbc.sql("""
                        insert into family_child (id, family_id, given_name, family_name, date_of_birth)
                        values (?, ?, ?, 'Example', '2019-01-01')
                        """).params(sibling, familyId, name).update();
        jdbc.sql("""
                        insert into decision_plan (id, child_id, started_on, initial_category, latest_category)
                        values (?, ?, '2025-01-06', 'NEG', 'NEG')
                        """).params(Ids.next(), sibling).update();
        jdbc.sql("""
                        insert into decision_outcome (id, conference_id, child_id, outcome, category, next_review_due,
                               decided_by, decided_at)
                        values (?, ?, ?, 'PLAN_CONTINUED', 'NEG', '2033-03-20', ?, '2025-01-06 10:00:00')
                        """).params(Ids.next(), Ids.next(), sibling, Actor.SYSTEM_ID).update();
    }
}
