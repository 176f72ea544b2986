package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.agencyreport.ShareVerdict.NO_ANSWER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.ShareQuestion;
import org.quorate.family.PersonKind;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.partnership.ConferenceKind;
import org.quorate.preparation.domain.ExclusionOutcome;
import org.quorate.preparation.domain.ExclusionRow;
import org.quorate.preparation.domain.Withholds;
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
        assertThat(waitedFor(father))
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
        decide(openAgain(), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(13, 0));

        assertThat(lettersTo(father)).hasSize(before + 1);
        assertThat(lettersTo(father).getLast().body()).contains("at 13:00").doesNotContain("10:00", "09:15");
        assertThat(waitedFor(father)).isEqualTo(1);
    }

    @Test
    void whoIsNotKeptOutThisTimeIsInvitedLikeEverybodyAndOnlyThen() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        cancel();
        callAgain();
        var before = lettersTo(father).size();
        decide(openAgain(), 0, ExclusionOutcome.REFUSED, Withholds.NONE);

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

    @Test
    void whoLeftTheListWhenItWasCalledIsInvitedAsBeforeWhenTheChairDoesNotKeepThemOut() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        cancel();
        callAgain(NewInvitee.adult(InviteeRole.PARENT_CARER, mother));
        assertThat(adultsInvited()).doesNotContain(father);
        decide(openAgain(), 0, ExclusionOutcome.REFUSED, Withholds.NONE);

        assertThat(adultsInvited()).contains(father);
        assertThat(lettersTo(father).getLast().kind()).isEqualTo("FAMILY_INVITATION");
        assertThat(waitedFor(father)).isEqualTo(1);
    }

    @Test
    void whoLeftTheListAndIsToComeApartIsInvitedAndToldTheirOwnTimeAlone() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        cancel();
        callAgain(NewInvitee.adult(InviteeRole.PARENT_CARER, mother));
        var before = lettersTo(father).size();
        decide(openAgain(), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(13, 0));

        assertThat(adultsInvited()).contains(father);
        assertThat(lettersTo(father)).hasSize(before + 1);
        assertThat(lettersTo(father).getLast()).satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("FAMILY_COMES_APART");
            assertThat(letter.body()).contains("at 13:00").doesNotContain("10:00");
        });
        assertThat(waitedFor(father)).isEqualTo(1);
    }

    @Test
    void whoIsNobodyToTheChildrenNowConsideredIsNotCarriedOverNorDecidedAbout() {
        var request = ask(father);
        cancel();
        ella = scene.firstChild("Zoe", LocalDate.of(2015, 1, 1));
        var ofZoe = scene.reachableParent(ella, "Zed", "zed." + conference + "@example.org", null);
        callAgain(NewInvitee.adult(InviteeRole.PARENT_CARER, ofZoe));

        assertThat(exclusions.of(scene.support(), conference)).isEmpty();
        jdbc.sql("update preparation_exclusion set conference_id = ? where id = ?")
                .params(conference, request)
                .update();
        assertThat(exclusions.toDecide(chair()))
                .extracting(ExclusionRow::conferenceId)
                .doesNotContain(conference);
        assertThatThrownBy(() -> decide(request, 0, ExclusionOutcome.WHOLE, Withholds.ALL))
                .isInstanceOf(NotFound.class);
        assertThat(lettersTo(father)).extracting(Letter::kind).doesNotContain("FAMILY_KEPT_AWAY");
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
}
