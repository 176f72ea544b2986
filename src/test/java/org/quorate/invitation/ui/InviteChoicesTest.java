package org.quorate.invitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.invitation.domain.Suggestions;
import org.quorate.kernel.Ids;

class InviteChoicesTest {

    private final SuggestedInvitee police = person("Pat", Profession.POLICE);
    private final SuggestedInvitee doctor = person("Gil", Profession.GP);
    private final Suggestions.Gap school = gap("School", Profession.SCHOOL);
    private final InviteChoices choices = new InviteChoices();

    @Test
    void everybodySuggestedIsTicked() {
        choices.offer(new Suggestions(List.of(police, doctor), List.of(school)));

        assertThat(choices.chosen()).containsExactly(police.invitee(), doctor.invitee());
        assertThat(choices.summary()).isEqualTo("2 people to invite; nobody yet for School");
    }

    @Test
    void whatWasChosenIsKeptWhenTheStepIsShownAgain() {
        choices.offer(new Suggestions(List.of(police, doctor), List.of()));
        choices.all().get(0).include(false);
        choices.all().get(1).mark(false, true);
        choices.add(named("Ada Advocate"));

        choices.offer(new Suggestions(List.of(police, doctor), List.of()));

        assertThat(choices.chosen()).hasSize(2);
        assertThat(choices.chosen().getFirst().directContact()).isTrue();
        assertThat(choices.chosen().getFirst().necessary()).isFalse();
        assertThat(choices.chosen().getLast().fullName()).isEqualTo("Ada Advocate");
    }

    @Test
    void whoIsNotSuggestedAnyMoreGoesUnlessAddedByHand() {
        choices.offer(new Suggestions(List.of(police), List.of()));
        choices.add(doctor);

        choices.offer(new Suggestions(List.of(), List.of()));

        assertThat(choices.chosen()).containsExactly(doctor.invitee());
    }

    @Test
    void aGapClosesWhenSomebodyOfThatProfessionIsChosenAndOpensWhenTheyAreLeftOut() {
        choices.offer(new Suggestions(List.of(), List.of(school)));
        choices.add(person("Hanna", Profession.SCHOOL));
        assertThat(choices.openGaps()).isEmpty();

        choices.all().getFirst().include(false);
        assertThat(choices.openGaps()).containsExactly(school);
    }

    private static SuggestedInvitee person(String name, Profession profession) {
        var invitee = NewInvitee.professional(Ids.next(), true, false);
        return new SuggestedInvitee(invitee, name, profession, "Agency", List.of("Works with Ella"));
    }

    private static SuggestedInvitee named(String name) {
        return new SuggestedInvitee(
                NewInvitee.named(InviteeRole.ADVOCATE, name), name, null, null, List.of("Added by you"));
    }

    private static Suggestions.Gap gap(String label, Profession profession) {
        return new Suggestions.Gap(label, Set.of(profession), "", List.of());
    }
}
