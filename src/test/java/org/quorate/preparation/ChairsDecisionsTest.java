package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.agencyreport.ShareVerdict.EXCLUDED;
import static org.quorate.agencyreport.ShareVerdict.NOT_DECIDED;
import static org.quorate.agencyreport.ShareVerdict.NOT_FOR_THIS_CHILD;
import static org.quorate.agencyreport.ShareVerdict.NOT_OF_THE_FAMILY;
import static org.quorate.agencyreport.ShareVerdict.NO_ANSWER;
import static org.quorate.agencyreport.ShareVerdict.YES;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.ShareQuestion;
import org.quorate.agencyreport.ShareVerdict;
import org.quorate.family.AdultDetails;
import org.quorate.family.PersonKind;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

class ChairsDecisionsTest extends KeptApartScene {

    @Autowired
    private ChairsDecisions decisions;

    @Autowired
    private ChildCopies copies;

    @Test
    void aParentMayHaveTheReportsUnlessTheChairSaysOtherwise() {
        assertThat(toAdult(mother, gp)).isEqualTo(YES);
        assertThat(toAdult(father, gp)).isEqualTo(YES);

        var asked = ask(father);
        assertThat(toAdult(father, gp)).as("while the chair has not decided").isEqualTo(NO_ANSWER);
        decide(asked, 0, ExclusionOutcome.PART, Withholds.NAMED, gp);
        assertThat(toAdult(father, gp)).isEqualTo(EXCLUDED);
        assertThat(toAdult(father, school)).isEqualTo(YES);
        decide(asked, 1, ExclusionOutcome.WHOLE, Withholds.ALL);
        assertThat(toAdult(father, school)).isEqualTo(EXCLUDED);
        assertThat(toAdult(mother, school)).isEqualTo(YES);
        decide(asked, 2, ExclusionOutcome.WHOLE, Withholds.NONE);
        assertThat(toAdult(father, school)).isEqualTo(YES);
        decide(asked, 3, ExclusionOutcome.WHOLE, Withholds.ALL);
        decide(asked, 4, ExclusionOutcome.ENDED, Withholds.NONE);
        assertThat(toAdult(father, school)).isEqualTo(YES);
    }

    @Test
    void aRefusedRequestKeepsNothingBack() {
        decide(ask(father), 0, ExclusionOutcome.REFUSED, Withholds.NONE);

        assertThat(toAdult(father, gp)).isEqualTo(YES);
    }

    @Test
    void aRestrictionAloneWithholdsNoWholeReport() {
        families.restrict(scene.support(), father, mother, "Non-molestation order");

        assertThat(toAdult(father, gp)).isEqualTo(YES);
    }

    @Test
    void whoeverIsNobodyToAChildConsideredIsNotOfTheFamily() {
        var zoe = scene.firstChild("Zoe", LocalDate.of(2015, 1, 1));
        var stranger = scene.reachableParent(zoe, "Stan", "stan@example.org", null);
        var unrelated = families.addAdult(
                scene.support(),
                children.child(scene.support(), ella).familyId(),
                AdultDetails.named("Una", "Example"));

        assertThat(toAdult(stranger, gp)).isEqualTo(NOT_OF_THE_FAMILY);
        assertThat(toAdult(unrelated, gp)).isEqualTo(NOT_OF_THE_FAMILY);
        assertThat(toAdult(ella, gp)).as("a child taken for an adult").isEqualTo(NOT_OF_THE_FAMILY);
        assertThat(toChild(zoe, ShareChannel.LINK)).isEqualTo(NOT_OF_THE_FAMILY);
    }

    @Test
    void anInviteeOfAnotherConferenceIsNoAnswer() {
        assertThat(toAdult(mother, UUID.randomUUID())).isEqualTo(NO_ANSWER);
    }

    @Test
    void aChildHasNothingUntilSomebodyDecidesForThem() {
        var sibling = scene.sibling(ella, "Tom", LocalDate.of(2012, 1, 1));
        assertThat(toChild(ella, ShareChannel.LINK)).isEqualTo(NOT_DECIDED);
        assertThat(toChild(sibling, ShareChannel.READ_ALOUD)).isEqualTo(NOT_FOR_THIS_CHILD);

        copies.decide(chair(), conference, ella, 0, ChildMay.WITH_WORKER, "She is 16 and asked");
        assertThat(toChild(ella, ShareChannel.READ_ALOUD)).isEqualTo(YES);
        assertThat(toChild(ella, ShareChannel.LINK)).isEqualTo(NOT_FOR_THIS_CHILD);
        copies.decide(chair(), conference, ella, 1, ChildMay.OWN_COPY, "She wants to keep it");
        assertThat(toChild(ella, ShareChannel.LINK)).isEqualTo(YES);
        copies.decide(chair(), conference, ella, 2, ChildMay.NOTHING, "It upset her");
        assertThat(toChild(ella, ShareChannel.READ_ALOUD)).isEqualTo(NOT_FOR_THIS_CHILD);
        assertThat(copies.of(scene.support(), conference)).singleElement().satisfies(row -> {
            assertThat(row.decisions()).isEqualTo(3);
            assertThat(row.reason()).isEqualTo("It upset her");
        });
    }

    @Test
    void whatAChildMayHaveIsDecidedForAReasonByAChairOrWorkerWhoHasSeenTheLast() {
        assertThatThrownBy(() -> copies.decide(scene.support(), conference, ella, 0, ChildMay.OWN_COPY, "Why not"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> copies.decide(
                        scene.actor(Role.SOCIAL_WORKER, null, null), conference, ella, 0, ChildMay.OWN_COPY, "Mine?"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> copies.decide(chair(), conference, ella, 0, ChildMay.OWN_COPY, " "))
                .isInstanceOf(RuleViolation.class);
        copies.decide(chair(), conference, ella, 0, ChildMay.OWN_COPY, "She asked");
        assertThatThrownBy(() -> copies.decide(chair(), conference, ella, 0, ChildMay.NOTHING, "No"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo("someone-changed-it"));
    }

    private ShareVerdict toAdult(UUID reader, UUID author) {
        return decisions.verdict(
                new ShareQuestion(conference, reader, PersonKind.ADULT, author, null, ShareChannel.LINK));
    }

    private ShareVerdict toChild(UUID reader, ShareChannel channel) {
        return decisions.verdict(new ShareQuestion(conference, reader, PersonKind.CHILD, gp, null, channel));
    }
}
