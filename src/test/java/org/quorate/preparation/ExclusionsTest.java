package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.directory.Profession;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.People;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.partnership.ConferenceKind;
import org.quorate.preparation.domain.AskExclusion;
import org.quorate.preparation.domain.DecideExclusion;
import org.quorate.preparation.domain.ExclusionDecisionRow;
import org.quorate.preparation.domain.ExclusionGround;
import org.quorate.preparation.domain.ExclusionOutcome;
import org.quorate.preparation.domain.ExclusionRow;
import org.quorate.preparation.domain.LetterSays;
import org.quorate.preparation.domain.Withholds;
import org.springframework.beans.factory.annotation.Autowired;

class ExclusionsTest extends KeptApartScene {

    @Autowired
    private List<CasePart> parts;

    @Autowired
    private List<PersonalRecords> records;

    @Autowired
    private People people;

    @Test
    void whoIsKeptOutIsNotInvitedAnyMoreAndIsToldInPlainWords() {
        sent();
        var asked = ask(father);
        decide(asked, 0, ExclusionOutcome.WHOLE, Withholds.ALL);

        assertThat(adultsInvited()).containsExactly(mother);
        assertThat(lettersTo(father).getLast()).satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("FAMILY_KEPT_AWAY");
            assertThat(letter.body())
                    .contains("You cannot come to this meeting.", "will talk with you", "calm and safe")
                    .doesNotContain("threatened", "police", "Police", "11 March", "10:00", "http");
            assertThat(letter.subject()).doesNotContain("March");
            assertThat(letter.calendar()).contains("CANCEL");
        });
        assertThat(lettersTo(father)).extracting(Letter::kind).doesNotContain("FAMILY_WITHDRAWN");
        assertThat(lettersTo(mother)).extracting(Letter::kind).containsExactly("FAMILY_INVITATION");
        broken(
                "invitee-kept-away",
                () -> invitations.invite(
                        scene.support(), conference, List.of(NewInvitee.adult(InviteeRole.SUPPORTER, father))));
    }

    @Test
    void whoNeverHeardOfTheMeetingDoesNotLearnItsTimeByBeingKeptOut() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);

        assertThat(lettersTo(father)).singleElement().satisfies(letter -> {
            assertThat(letter.calendar()).isNull();
            assertThat(letter.body()).doesNotContain("March");
        });
    }

    @Test
    void aDecisionThatEndsInvitesThemAgainAndEverythingStaysOnRecord() {
        var asked = ask(father);
        decide(asked, 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        decide(asked, 1, ExclusionOutcome.PART, Withholds.NONE);
        assertThat(adultsInvited()).contains(father);
        assertThat(lettersTo(father).getLast().kind()).isEqualTo("FAMILY_COMES_APART");
        decide(asked, 2, ExclusionOutcome.ENDED, Withholds.NONE);

        assertThat(lettersTo(father).getLast().body()).contains("You can come to the whole meeting.");
        assertThat(exclusions.of(scene.support(), conference)).singleElement().satisfies(row -> {
            assertThat(row.decisions())
                    .extracting(ExclusionDecisionRow::outcome)
                    .containsExactly(ExclusionOutcome.WHOLE, ExclusionOutcome.PART, ExclusionOutcome.ENDED);
            assertThat(row.isOpen()).isFalse();
        });
        broken("someone-changed-it", () -> decide(asked, 1, ExclusionOutcome.WHOLE, Withholds.ALL));
        assertThat(ask(father)).isNotNull();
    }

    @Test
    void whatWasDecidedBeforeAndIsNotOutYetIsTakenBackHoweverOftenItIsDecided() {
        var asked = ask(father);
        decide(asked, 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        decide(asked, 1, ExclusionOutcome.WHOLE, Withholds.NONE);
        assertThat(lettersTo(father)).extracting(Letter::kind).containsExactly("FAMILY_KEPT_AWAY");
        decide(asked, 2, ExclusionOutcome.ENDED, Withholds.NONE);
        assertThat(lettersTo(father)).extracting(Letter::kind).containsExactly("FAMILY_INVITATION");
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        assertThat(lettersTo(father)).extracting(Letter::kind).containsExactly("FAMILY_KEPT_AWAY");
        var uncle = scene.reachableParent(ella, "Ulf", null, null);
        var first = ask(uncle);
        decide(first, 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        decide(first, 1, ExclusionOutcome.ENDED, Withholds.NONE);
        decide(ask(uncle), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        assertThat(lettersTo(uncle))
                .as("of another request, too")
                .extracting(Letter::kind)
                .containsExactly("FAMILY_KEPT_AWAY");
    }

    @Test
    void whoHadTheInvitationAndIsKeptOutTwiceStillLosesTheEntry() {
        sent();
        var asked = ask(father);
        decide(asked, 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        decide(asked, 1, ExclusionOutcome.WHOLE, Withholds.NONE);

        assertThat(lettersTo(father)).extracting(Letter::kind).containsExactly("FAMILY_INVITATION", "FAMILY_KEPT_AWAY");
        assertThat(lettersTo(father).getLast().calendar()).contains("CANCEL");
    }

    @Test
    void whoAttendsSeparatelyIsToldTheirOwnTimeAndNobodyElses() {
        sent();
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(9, 15));

        assertThat(lettersTo(father).getLast()).satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("FAMILY_COMES_APART");
            assertThat(letter.body()).contains("at 09:15", "you come by video").doesNotContain("10:00", "Maria");
            assertThat(letter.calendar()).contains("09:15").doesNotContain("10:00");
        });
        assertThat(lettersTo(mother)).hasSize(1);
    }

    @Test
    void aRequestIsMadeInTimeOrSaysWhyNotAndOnceForEachPerson() {
        assertThat(exclusions.notice(scene.support(), conference)).satisfies(notice -> {
            assertThat(notice.late()).isFalse();
            assertThat(notice.due().explain()).startsWith("3 working days before");
        });
        ask(father);
        broken("exclusion-asked-already", () -> ask(father));
        clock.setTo("2026-03-10T12:00");
        broken("required", () -> ask(mother));
        exclusions.ask(
                scene.support(),
                conference,
                new AskExclusion(
                        mother, ExclusionGround.CHILD_ASKS, "Ella said so", "Social worker", "She said it today"));
        assertThat(exclusions.of(scene.support(), conference)).hasSize(2);
    }

    @Test
    void onlyAChairDecidesAndOnlyOfTheFamilyIsAnybodyKeptOut() {
        var asked = ask(father);
        var stranger =
                scene.reachableParent(scene.firstChild("Zoe", LocalDate.of(2015, 1, 1)), "Stan", "s@example.org", null);

        assertThatThrownBy(() -> exclusions.decide(
                        scene.actor(Role.SERVICE_MANAGER, null, null),
                        asked,
                        new DecideExclusion(
                                0,
                                ExclusionOutcome.REFUSED,
                                null,
                                null,
                                "No",
                                LetterSays.NOTHING,
                                null,
                                null,
                                Set.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exclusions.of(scene.actor(Role.AGENCY_PRACTITIONER, null, null), conference))
                .isInstanceOf(NotFound.class);
        decide(asked, 0, ExclusionOutcome.REFUSED, Withholds.NONE);
        assertThat(lettersTo(father)).extracting(Letter::kind).containsExactly("FAMILY_INVITATION");
    }

    @Test
    void whatWaitsForAChairIsTheirsAloneAndGoesWhenDecided() {
        var carol = scene.practitioner("Carol Chair", Profession.CONFERENCE_CHAIR);
        var zoe = scene.firstChild("Zoe", LocalDate.of(2015, 1, 1));
        var theirs = scene.chairedBy(carol, ConferenceKind.INITIAL, zoe);
        var adult = scene.reachableParent(zoe, "Ada", "ada@example.org", null);
        ask(father);
        var asked = exclusions.ask(
                scene.support(),
                theirs,
                new AskExclusion(adult, ExclusionGround.FAMILY_CONFLICT, "Violence", "Social worker", null));
        var chair = scene.actor(Role.CHAIR, carol, null);

        assertThat(exclusions.toDecide(chair)).extracting(ExclusionRow::id).containsExactly(asked);
        decide(asked, 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        assertThat(exclusions.toDecide(chair)).isEmpty();
        assertThat(lettersTo(adult))
                .singleElement()
                .satisfies(letter -> assertThat(letter.status()).isEqualTo("HELD"));
        assertThat(exclusions.ofFamily(
                        scene.support(), children.child(scene.support(), zoe).familyId()))
                .extracting(ExclusionRow::standing)
                .containsExactly("Kept out of the whole conference");
    }

    @Test
    void whoAskedAndWhyIsToldToNobodyByRuleAndTheWordsGoWithTheCase() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        var subject = people.find(father, false).orElseThrow();
        var passages = records.stream()
                .filter(record -> record.title().equals("Taking part"))
                .flatMap(record -> record.about(subject).stream())
                .toList();

        assertThat(passages)
                .filteredOn(passage -> passage.heldBack() == null)
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).contains("Kept out of the whole conference"));
        assertThat(passages).hasSize(3);
        parts.stream()
                .filter(part -> part.name().equals("exclusions"))
                .forEach(part -> part.destroy(
                        new CaseScope(subject.familyId(), Set.of(ella), Set.of(father), Set.of(conference))));
        assertThat(exclusions.of(scene.support(), conference).getFirst()).satisfies(row -> {
            assertThat(row.evidence()).isEqualTo(CaseScope.DESTROYED);
            assertThat(row.decisions().getFirst().reason()).isEqualTo(CaseScope.DESTROYED);
        });
    }

    private static void broken(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
