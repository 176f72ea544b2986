package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.family.Relationship;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InvitationsTest {

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    Conferences conferences;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void onAMondayInMarch() {
        clock.setTo(Scene.TODAY);
    }

    @Test
    void aProfessionalIsInvitedForTheAgencyTheyWorkForThen() {
        var conference = scene.icpc();
        var school = scene.agency("Hill School", AgencyKind.SCHOOL);
        var head = scene.practitioner(school, "Hanna Head", Profession.SCHOOL);

        var id = invite(conference, NewInvitee.professional(head, true, true));

        assertThat(rows(conference)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.name()).isEqualTo("Hanna Head");
            assertThat(row.profession()).isEqualTo(Profession.SCHOOL);
            assertThat(row.agencyName()).isEqualTo("Hill School");
            assertThat(row.necessary()).isTrue();
            assertThat(row.reply()).isNull();
        });
    }

    @Test
    void nobodyIsInvitedTwice() {
        var conference = scene.icpc();
        var police = NewInvitee.professional(scene.practitioner("Pat Police", Profession.POLICE), true, false);
        invite(conference, police);

        refused("invitee-already-invited", () -> invite(conference, police));
        assertThat(rows(conference)).hasSize(1);
    }

    @Test
    void somebodyWhoseInvitationWasTakenBackCanBeInvitedAgain() {
        var conference = scene.icpc();
        var police = NewInvitee.professional(scene.practitioner("Pat Police", Profession.POLICE), true, false);
        var id = invite(conference, police);
        invitations.withdraw(scene.support(), id, WithdrawReason.INVITED_IN_ERROR);
        assertThat(rows(conference)).isEmpty();
        refused("invitee-withdrawn", () -> invitations.reply(scene.support(), id, Reply.coming(Answer.VIDEO)));

        assertThat(invite(conference, police)).isEqualTo(id);
        assertThat(rows(conference)).hasSize(1);
    }

    @Test
    void twoPeopleOfOneNameAreMarkedAsLookAlikes() {
        var conference = scene.icpc();
        invite(conference, NewInvitee.professional(scene.practitioner("Dr Ann Lee", Profession.GP), true, false));
        invite(conference, NewInvitee.professional(scene.practitioner("Lee Ann", Profession.OTHER), true, false));
        invite(conference, NewInvitee.professional(scene.practitioner("Sam Lee", Profession.POLICE), true, false));

        assertThat(rows(conference))
                .filteredOn(InviteeRow::lookAlike)
                .extracting(InviteeRow::name)
                .containsExactlyInAnyOrder("Dr Ann Lee", "Lee Ann");
    }

    @Test
    void onlyOneMayObserveUnderTheNationalDefaults() {
        var conference = scene.icpc();
        invite(conference, NewInvitee.named(InviteeRole.OBSERVER, "Olu Observer"));

        refused(
                "too-many-observers",
                () -> invite(conference, NewInvitee.named(InviteeRole.OBSERVER, "Second Observer")));
    }

    @Test
    void anAdultOfAnotherFamilyCannotBeInvited() {
        var conference = scene.icpc();
        var elsewhere = scene.firstChild("Zak", LocalDate.of(2015, 5, 5));
        var stranger = scene.parent(elsewhere, "Stran", Relationship.FATHER, true);

        assertThatThrownBy(() -> invite(conference, NewInvitee.adult(InviteeRole.PARENT_CARER, stranger)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theNewestAnswerCounts() {
        var conference = scene.icpc();
        var id = invite(conference, police());
        invitations.reply(scene.support(), id, Reply.coming(Answer.IN_PERSON));
        clock.setTo("2026-03-02T10:00");
        invitations.reply(scene.support(), id, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", Profession.POLICE));

        assertThat(rows(conference).getFirst().reply()).satisfies(reply -> {
            assertThat(reply.answer()).isEqualTo(Answer.CANNOT_COME);
            assertThat(reply.reason()).isEqualTo(CannotComeReason.COURT);
            assertThat(reply.deputyName()).isEqualTo("Dee Deputy");
        });
    }

    @Test
    void whenTheConferenceMovesEverybodyIsAskedAgain() {
        var conference = scene.icpc();
        var id = invite(conference, police());
        invitations.reply(scene.support(), id, Reply.coming(Answer.IN_PERSON));

        move(conference, LocalDate.of(2026, 3, 12));

        assertThat(rows(conference).getFirst().reply()).isNull();
        assertThat(rows(conference).getFirst().askedAgain()).isTrue();
    }

    @Test
    void aNewRoomAsksNobodyAgain() {
        var conference = scene.icpc();
        var id = invite(conference, police());
        invitations.reply(scene.support(), id, Reply.coming(Answer.IN_PERSON));

        move(conference, Scene.DAY);

        assertThat(rows(conference).getFirst().coming()).isTrue();
    }

    @Test
    void aCancelledConferenceKeepsItsInvitationsAsTheyWere() {
        var conference = scene.icpc();
        var id = invite(conference, police());
        conferences.cancel(scene.support(), conference, EndReason.ENQUIRY_ENDED, null);

        assertThat(rows(conference)).hasSize(1);
        refused("conference-not-open-for-invitations", () -> invitations.flag(scene.support(), id, false, false));
        refused("conference-not-open-for-invitations", () -> invite(conference, police()));
    }

    @Test
    void invitationsMadeWhileCallingStandOrFallWithTheCall() {
        var child = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var wanted = police();
        var call = scene.call(ConferenceKind.INITIAL, child);

        refused(
                "invitee-already-invited",
                () -> scene.called(call, (actor, id) -> invitations.invite(actor, id, List.of(wanted, wanted))));

        var conference = scene.called(call, (actor, id) -> invitations.invite(actor, id, List.of(wanted)));
        assertThat(rows(conference)).hasSize(1);
    }

    @Test
    void anOutsiderFindsNothing() {
        var conference = scene.icpc();
        var id = invite(conference, police());
        var outsider = scene.actor(Role.AGENCY_PRACTITIONER, UUID.randomUUID(), UUID.randomUUID());

        assertThatThrownBy(() -> invitations.invitees(outsider, conference)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.reply(outsider, id, Reply.coming(Answer.PHONE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.invite(outsider, conference, List.of(police())))
                .isInstanceOf(NotFound.class);
        assertThat(invitations.myInvitations(outsider)).isEmpty();
    }

    private NewInvitee police() {
        return NewInvitee.professional(scene.practitioner("Pat Police", Profession.POLICE), true, false);
    }

    private UUID invite(UUID conference, NewInvitee wanted) {
        return invitations.invite(scene.support(), conference, List.of(wanted)).getFirst();
    }

    private List<InviteeRow> rows(UUID conference) {
        return invitations.invitees(scene.support(), conference);
    }

    private void move(UUID conference, LocalDate day) {
        var row = conferences.conference(scene.support(), conference);
        conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        row.version(),
                        day,
                        LocalTime.of(10, 0),
                        90,
                        ConferenceMode.HYBRID,
                        null,
                        null,
                        "Second floor",
                        day.equals(Scene.DAY) ? null : EndReason.FAMILY_UNAVAILABLE,
                        null,
                        null,
                        null));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
