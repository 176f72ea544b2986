package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.agencyreport.ShareVerdict.NO_ANSWER;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.ShareQuestion;
import org.quorate.conference.CallConference;
import org.quorate.conference.EndReason;
import org.quorate.directory.Profession;
import org.quorate.family.PersonKind;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.partnership.ConferenceKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was kept out or came apart is decided about again when the conference is called again, and hears nothing before. */
class DecidedAgainTest extends KeptApartScene {

    @Autowired
    private ChairsDecisions decisions;

    @Test
    void whoWasKeptOutIsSuggestedWithTheMarkAndEverybodyElseWithout() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        cancel();

        assertThat(suggested())
                .filteredOn(one -> one.decideAgain() != null)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.invitee().adultId()).isEqualTo(father);
                    assertThat(one.decideAgain()).isEqualTo("Excluded last time: decide again");
                });
        assertThat(suggested()).extracting(one -> one.invitee().adultId()).contains(mother);
    }

    @Test
    void nothingIsSentToThemAndNothingSharedBeforeTheChairHasDecided() {
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(9, 15));
        sent();
        cancel();
        var before = lettersTo(father).size();
        var author = callAgain();

        assertThat(lettersTo(father)).hasSize(before);
        assertThat(lettersTo(mother).getLast().kind()).isEqualTo("FAMILY_INVITATION");
        assertThat(adultsInvited()).contains(father, mother);
        assertThat(exclusions.of(scene.support(), conference)).singleElement().satisfies(row -> {
            assertThat(row.standing()).isEqualTo("Attended separately last time: decide again");
            assertThat(row.evidence()).isEqualTo("He threatened staff");
            assertThat(row.holdsBack()).isTrue();
        });
        assertThat(exclusions.toDecide(chair()))
                .extracting(ExclusionRow::conferenceId)
                .contains(conference);
        assertThat(decisions.verdict(
                        new ShareQuestion(conference, father, PersonKind.ADULT, author, null, ShareChannel.PRINTED)))
                .isEqualTo(NO_ANSWER);
        assertThat(jdbc.sql("select count(*) from chasing_plan where invitee_id = ?")
                        .param(invited(father))
                        .query(Integer.class)
                        .single())
                .as("nobody waits for an answer to what was not asked")
                .isZero();
    }

    @Test
    void theLetterAfterTheDecisionIsTheFirstTheyHear() {
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(9, 15));
        sent();
        cancel();
        callAgain();
        var before = lettersTo(father).size();
        var again = exclusions.of(scene.support(), conference).getFirst().id();
        decide(again, 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(13, 0));

        assertThat(lettersTo(father)).hasSize(before + 1);
        assertThat(lettersTo(father).getLast().body()).contains("at 13:00").doesNotContain("10:00", "09:15");
        assertThat(jdbc.sql("select count(*) from chasing_plan where invitee_id = ?")
                        .param(invited(father))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsNotKeptOutThisTimeIsInvitedLikeEverybodyAndOnlyThen() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        cancel();
        callAgain();
        var before = lettersTo(father).size();
        var again = exclusions.of(scene.support(), conference).getFirst().id();
        decide(again, 0, ExclusionOutcome.REFUSED, Withholds.NONE);

        assertThat(lettersTo(father)).hasSize(before + 1);
        assertThat(lettersTo(father).getLast().kind()).isEqualTo("FAMILY_INVITATION");
    }

    @Test
    void aChainOfConferencesCalledAgainForgetsNothing() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        cancel();
        callAgain();
        cancel();
        callAgain();

        assertThat(exclusions.of(scene.support(), conference))
                .extracting(ExclusionRow::standing)
                .containsExactly("Excluded last time: decide again");
    }

    @Test
    void whatWasRefusedOrHadEndedIsNotAskedAgain() {
        decide(ask(mother), 0, ExclusionOutcome.REFUSED, Withholds.NONE);
        var asked = ask(father);
        decide(asked, 0, ExclusionOutcome.PART, Withholds.NONE);
        decide(asked, 1, ExclusionOutcome.ENDED, Withholds.NONE);
        cancel();
        callAgain();

        assertThat(exclusions.of(scene.support(), conference)).isEmpty();
        assertThat(lettersTo(father).getLast().kind()).isEqualTo("FAMILY_INVITATION");
    }

    private void cancel() {
        conferences.cancel(scene.support(), conference, EndReason.CHAIR_UNAVAILABLE, null);
    }

    /** The conference that takes its place, to which both parents and a GP are invited; answers the GP's invitation. */
    private UUID callAgain() {
        var call = again();
        conference = scene.called(call);
        return invitations
                .invite(
                        scene.support(),
                        conference,
                        List.of(
                                NewInvitee.professional(scene.practitioner("Dr Amina", Profession.GP), true, true),
                                NewInvitee.adult(InviteeRole.PARENT_CARER, mother),
                                NewInvitee.adult(InviteeRole.PARENT_CARER, father)))
                .getFirst();
    }

    private CallConference again() {
        var call = scene.call(ConferenceKind.INITIAL, ella);
        return new CallConference(
                call.localityId(),
                call.children(),
                call.heldOn(),
                call.startsAt(),
                call.minutes(),
                call.mode(),
                call.chairId(),
                call.roomId(),
                call.placeNote(),
                call.lateReason(),
                call.lateNote(),
                conference);
    }

    private List<SuggestedInvitee> suggested() {
        return invitations
                .suggested(
                        scene.support(),
                        scene.call(ConferenceKind.INITIAL, ella).children(),
                        Scene.DAY,
                        conference)
                .people();
    }

    private UUID invited(UUID adult) {
        return invitations.invitees(scene.support(), conference).stream()
                .filter(row -> adult.equals(row.adultId()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
