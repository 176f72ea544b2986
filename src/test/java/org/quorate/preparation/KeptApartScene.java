package org.quorate.preparation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.directory.Profession;
import org.quorate.family.Children;
import org.quorate.family.Families;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.InviteeRow;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.preparation.domain.AskExclusion;
import org.quorate.preparation.domain.DecideExclusion;
import org.quorate.preparation.domain.ExclusionGround;
import org.quorate.preparation.domain.ExclusionOutcome;
import org.quorate.preparation.domain.HeardBy;
import org.quorate.preparation.domain.LetterSays;
import org.quorate.preparation.domain.Withholds;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mother and a father, a GP and a school invited to a conference in nine days: what the tests have in common. */
@PortalTest
abstract class KeptApartScene {

    @Autowired
    Scene scene;

    @Autowired
    Families families;

    @Autowired
    Children children;

    @Autowired
    Conferences conferences;

    @Autowired
    Invitations invitations;

    @Autowired
    Exclusions exclusions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    UUID ella = Ids.next();
    UUID conference = Ids.next();
    UUID mother = Ids.next();
    UUID father = Ids.next();
    UUID gp = Ids.next();
    UUID school = Ids.next();
    UUID motherInvited = Ids.next();
    UUID fatherInvited = Ids.next();

    @BeforeEach
    void bothParentsAreInvited() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2010, 1, 1));
        conference = scene.called(ConferenceKind.INITIAL, ella);
        mother = scene.reachableParent(ella, "Maria", "maria." + conference + "@example.org", null);
        father = scene.reachableParent(ella, "Finn", "finn." + conference + "@example.org", null);
        var ids = invitations.invite(
                scene.support(),
                conference,
                List.of(
                        NewInvitee.adult(InviteeRole.PARENT_CARER, mother),
                        NewInvitee.adult(InviteeRole.PARENT_CARER, father),
                        NewInvitee.professional(scene.practitioner("Dr Amina", Profession.GP), true, true),
                        NewInvitee.professional(scene.practitioner("Hanna Head", Profession.SCHOOL), true, true)));
        motherInvited = ids.get(0);
        fatherInvited = ids.get(1);
        gp = ids.get(2);
        school = ids.get(3);
    }

    Actor chair() {
        return scene.actor(Role.CHAIR, null, null);
    }

    UUID ask(UUID adult) {
        return exclusions.ask(
                scene.support(),
                conference,
                new AskExclusion(adult, ExclusionGround.DISRUPTION, "He threatened staff", "Police: PC Example", null));
    }

    UUID decide(UUID exclusion, int after, ExclusionOutcome outcome, Withholds withholds, UUID... reports) {
        return decide(exclusion, after, outcome, withholds, null, reports);
    }

    UUID decide(
            UUID exclusion,
            int after,
            ExclusionOutcome outcome,
            Withholds withholds,
            @Nullable LocalTime ownStart,
            UUID... reports) {
        return exclusions.decide(
                chair(),
                exclusion,
                new DecideExclusion(
                        after,
                        outcome,
                        "you come by video",
                        ownStart,
                        "What the police know",
                        LetterSays.SAFE,
                        HeardBy.CHAIR,
                        withholds,
                        Set.of(reports)));
    }

    void cancel() {
        conferences.cancel(scene.support(), conference, EndReason.CHAIR_UNAVAILABLE, null);
    }

    /** The conference that takes its place, to which both parents and a GP are invited; answers the GP's invitation. */
    UUID callAgain() {
        return callAgain(
                        NewInvitee.professional(scene.practitioner("Dr Amina", Profession.GP), true, true),
                        NewInvitee.adult(InviteeRole.PARENT_CARER, mother),
                        NewInvitee.adult(InviteeRole.PARENT_CARER, father))
                .getFirst();
    }

    List<UUID> callAgain(NewInvitee... invited) {
        conference = scene.calledInPlaceOf(conference, ConferenceKind.INITIAL, ella);
        return invitations.invite(scene.support(), conference, List.of(invited));
    }

    /** The one request that the chair has to decide again. */
    UUID openAgain() {
        return exclusions.of(scene.support(), conference).getFirst().id();
    }

    UUID invited(UUID adult) {
        return invitations.invitees(scene.support(), conference).stream()
                .filter(row -> adult.equals(row.adultId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** How many plans there are to remind somebody who was asked. */
    int waitedFor(UUID adult) {
        return jdbc.sql("select count(*) from chasing_plan where invitee_id = ?")
                .param(invited(adult))
                .query(Integer.class)
                .single();
    }

    List<UUID> adultsInvited() {
        return invitations.invitees(scene.support(), conference).stream()
                .map(InviteeRow::adultId)
                .filter(id -> id != null)
                .toList();
    }

    /** What was written to an adult of the family, the latest last, that was not taken back. */
    List<Letter> lettersTo(UUID adult) {
        return jdbc.sql("""
                        select kind, body, subject_line, calendar, status from correspondence_message
                         where recipient_id = ? and status <> 'WITHDRAWN' order by id
                        """)
                .param(adult)
                .query((row, n) -> new Letter(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    /** Whatever is in the queue has gone out. */
    void sent() {
        jdbc.sql(
                        "update correspondence_message set status = 'SENT', version = version + 1 where conference_id = ? and status = 'QUEUED'")
                .param(conference)
                .update();
    }

    record Letter(
            String kind,
            String body,
            String subject,
            @Nullable String calendar,
            String status) {}
}
