package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.family.Relationship;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the people of an invited agency see and may do. */
@PortalTest
class InvitedAgencyTest {

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    Gate gate;

    @Autowired
    MutableClock clock;

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);
    private UUID invitee = new UUID(0, 0);
    private UUID otherInvitee = new UUID(0, 0);
    private Actor teacher = Actor.system("none");
    private Actor lead = Actor.system("none");

    @BeforeEach
    void aTeacherAPoliceOfficerAndTheMotherAreInvited() {
        clock.setTo(Scene.TODAY);
        child = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        conference = scene.called(ConferenceKind.INITIAL, child);
        var school = scene.agency("Hill School", AgencyKind.SCHOOL);
        var head = scene.practitioner(school, "Hanna Head", Profession.SCHOOL);
        var police = scene.practitioner("Pat Police", Profession.POLICE);
        var mother = scene.parent(child, "Mia", Relationship.MOTHER, true);
        var ids = invitations.invite(
                scene.support(),
                conference,
                List.of(
                        NewInvitee.professional(head, true, true),
                        NewInvitee.professional(police, true, false),
                        NewInvitee.adult(InviteeRole.PARENT_CARER, mother)));
        invitee = ids.get(0);
        otherInvitee = ids.get(1);
        teacher = scene.actor(Role.AGENCY_PRACTITIONER, head, school);
        lead = scene.actor(Role.AGENCY_LEAD, UUID.randomUUID(), school);
    }

    @Test
    void theyFindTheirInvitationWithDayPlaceAndNoName() {
        assertThat(invitations.myInvitations(teacher)).singleElement().satisfies(mine -> {
            assertThat(mine.inviteeId()).isEqualTo(invitee);
            assertThat(mine.heldOn()).isEqualTo(Scene.DAY);
            assertThat(mine.place()).isEqualTo("First floor");
            assertThat(mine.kinds()).isEqualTo("ICPC");
            assertThat(mine.mine()).isTrue();
            assertThat(mine.toString()).doesNotContain("Ella");
        });
    }

    @Test
    void theyAnswerForThemselvesAndForNobodyElse() {
        invitations.reply(teacher, invitee, Reply.coming(Answer.VIDEO));

        assertThat(invitations.myInvitations(teacher).getFirst().reply())
                .extracting(ReplyRow::answer)
                .isEqualTo(Answer.VIDEO);
        assertThatThrownBy(() -> invitations.reply(teacher, otherInvitee, Reply.coming(Answer.VIDEO)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAgencysLeadSeesAndAnswersTheAgencysInvitations() {
        assertThat(invitations.myInvitations(lead))
                .singleElement()
                .satisfies(one -> assertThat(one.mine()).isFalse());
        invitations.reply(lead, invitee, Reply.cannotCome(CannotComeReason.LEAVE_OR_SICKNESS, Instead.REPORT));
        assertThatThrownBy(() -> invitations.reply(lead, otherInvitee, Reply.coming(Answer.VIDEO)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLeadWithoutAnEntryOfTheirOwnSpeaksForTheWholeAgency() {
        var whole = scene.actor(Role.AGENCY_LEAD, null, lead.agencyId());

        assertThat(invitations.myInvitations(whole))
                .singleElement()
                .satisfies(one -> assertThat(one.mine()).isFalse());
        assertThat(invitations.invitees(whole, conference)).hasSize(2);
    }

    @Test
    void theySeeWhichProfessionalsAreInvitedButNeitherTheFamilyNorOthersReasons() {
        invitations.reply(
                scene.support(), otherInvitee, Reply.cannotCome(CannotComeReason.LEAVE_OR_SICKNESS, Instead.NEITHER));

        var rows = invitations.invitees(teacher, conference);

        assertThat(rows).extracting(InviteeRow::name).containsExactlyInAnyOrder("Hanna Head", "Pat Police");
        assertThat(rows).allSatisfy(row -> {
            if (row.reply() != null) {
                assertThat(row.reply().reason()).isNull();
            }
        });
    }

    @Test
    void theyMayNotInviteWithdrawOrMark() {
        assertThatThrownBy(() -> invitations.invite(
                        teacher, conference, List.of(NewInvitee.named(InviteeRole.ADVOCATE, "Ada Advocate"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.withdraw(teacher, invitee, WithdrawReason.OTHER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.flag(teacher, invitee, false, false))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theConferenceIsOpenToThemUntilTwentyEightDaysAfterAndTheChildsRecordNever() {
        assertThat(gate.mayConference(teacher, conference)).isTrue();
        assertThat(gate.mayChild(teacher, child)).isFalse();
        clock.setTo(Scene.DAY.plusDays(28) + "T12:00");
        assertThat(gate.mayConference(teacher, conference)).isTrue();
        clock.setTo(Scene.DAY.plusDays(29) + "T12:00");
        assertThat(gate.mayConference(teacher, conference)).isFalse();
    }

    @Test
    void whoseInvitationIsTakenBackSeesNothingAnyMore() {
        invitations.withdraw(scene.support(), invitee, WithdrawReason.NO_LONGER_INVOLVED);

        assertThat(gate.mayConference(teacher, conference)).isFalse();
        assertThat(gate.visibleConferences(teacher).isNothing()).isTrue();
        assertThat(invitations.myInvitations(teacher)).isEmpty();
    }
}
