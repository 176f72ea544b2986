package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.chasing.Waiting;
import org.quorate.correspondence.Messages;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.kernel.RuleViolation;
import org.quorate.preparation.domain.ExclusionOutcome;
import org.quorate.preparation.domain.Withholds;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody knows with whom a supporter comes: while somebody does not come with the others, a person looks first. */
class BesideWhoComesApartTest extends KeptApartScene {

    private static final List<InviteeRole> BESIDE =
            List.of(InviteeRole.SUPPORTER, InviteeRole.ADVOCATE, InviteeRole.LEGAL, InviteeRole.INTERPRETER);

    @Autowired
    private Waiting waiting;

    @Autowired
    private Messages messages;

    @ParameterizedTest
    @EnumSource(
            value = ExclusionOutcome.class,
            names = {"WHOLE", "SEPARATE"})
    void whatIsWrittenToThemAfterTheDecisionWaits(ExclusionOutcome outcome) {
        decide(ask(father), 0, outcome, Withholds.NONE);
        var aunt = scene.reachableParent(ella, "Agnes", "agnes." + conference + "@example.org", null);
        var invited =
                invitations.invite(scene.support(), conference, List.of(NewInvitee.adult(InviteeRole.SUPPORTER, aunt)));

        assertThat(held(invited.getFirst())).containsExactly("COMES_APART");
        BESIDE.forEach(role -> assertThat(held(invite(role))).as("%s", role).containsExactly("COMES_APART"));
        assertThat(held(invite(InviteeRole.MINUTE_TAKER))).doesNotContain("COMES_APART");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExclusionOutcome.class,
            names = {"WHOLE", "SEPARATE"})
    void whatWasWrittenBeforeTheDecisionAndIsNotOutYetWaitsToo(ExclusionOutcome outcome) {
        var aunt = scene.reachableParent(ella, "Agnes", "agnes." + conference + "@example.org", null);
        var auntInvited = invitations
                .invite(scene.support(), conference, List.of(NewInvitee.adult(InviteeRole.SUPPORTER, aunt)))
                .getFirst();
        var sol = invite(InviteeRole.SUPPORTER);
        var cameBack = invite(InviteeRole.ADVOCATE);
        jdbc.sql("update correspondence_message set status = 'BOUNCED', version = version + 1 where subject_id = ?")
                .param(cameBack)
                .update();
        assertThat(held(auntInvited)).isEmpty();
        decide(ask(father), 0, outcome, Withholds.NONE);

        assertThat(held(auntInvited)).containsExactly("COMES_APART");
        assertThat(held(sol)).containsExactly("COMES_APART");
        assertThat(held(cameBack)).containsExactly("COMES_APART");
        assertThat(lettersTo(mother))
                .singleElement()
                .satisfies(letter -> assertThat(letter.status()).isEqualTo("QUEUED"));
        assertThat(exclusions.mayComeWithThem(chair(), conference))
                .extracting(Exclusions.MayComeWithThem::told)
                .containsExactly(false, false, false);
        var waits = jdbc.sql("select id from correspondence_message where subject_id = ?")
                .param(sol)
                .query(UUID.class)
                .single();
        assertThatThrownBy(() -> messages.bulkRelease(scene.support(), List.of(waits)))
                .isInstanceOf(RuleViolation.class);
        messages.release(scene.support(), waits);
        assertThat(held(sol)).as("a person has looked").isEmpty();
    }

    @Test
    void whoHadBeenToldIsListedAndIsNotRemindedOfIt() {
        var sol = invite(InviteeRole.SUPPORTER);
        sent();
        waiting.goesBy(sol, "2026-03-04T12:00");
        assertThat(reminders(sol)).contains("QUEUED");
        assertThat(exclusions.mayComeWithThem(scene.support(), conference)).isEmpty();
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(14, 0));
        waiting.goesBy(sol, "2026-03-10T12:00");

        assertThat(reminders(sol)).doesNotContain("QUEUED");
        assertThat(exclusions.mayComeWithThem(scene.support(), conference))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.role()).isEqualTo(InviteeRole.SUPPORTER);
                    assertThat(one.told()).isTrue();
                });
    }

    @Test
    void theirLettersWaitWhenTheConferenceIsCalledAgainAndNobodyHasDecidedYet() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.ALL);
        cancel();
        callAgain();
        var sol = invite(InviteeRole.SUPPORTER);

        assertThat(held(sol)).containsExactly("COMES_APART");
        decide(openAgain(), 0, ExclusionOutcome.REFUSED, Withholds.NONE);
        assertThat(held(invite(InviteeRole.ADVOCATE)))
                .as("everybody comes together")
                .isEmpty();
    }

    @Test
    void whoComesAtATimeOfTheirOwnIsNotHeldForTheirOwnSake() {
        var aunt = scene.reachableParent(ella, "Agnes", "agnes." + conference + "@example.org", null);
        invitations.invite(scene.support(), conference, List.of(NewInvitee.adult(InviteeRole.SUPPORTER, aunt)));
        decide(ask(aunt), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(14, 0));

        assertThat(lettersTo(aunt)).singleElement().satisfies(letter -> {
            assertThat(letter.status()).isEqualTo("QUEUED");
            assertThat(letter.body()).contains("at 14:00");
        });
    }

    private UUID invite(InviteeRole role) {
        var address = role + "." + conference + "@example.org";
        return invitations
                .invite(
                        scene.support(),
                        conference,
                        List.of(NewInvitee.named(role, "Sol " + role)
                                .with(new InviteeMore(address, null, "Polish", true, false))))
                .getFirst();
    }

    private List<String> held(UUID invitee) {
        return jdbc.sql(
                        "select held_because from correspondence_message where subject_id = ? and status = 'HELD' order by id")
                .param(invitee)
                .query(String.class)
                .list();
    }

    private List<String> reminders(UUID invitee) {
        return jdbc.sql("""
                        select status from correspondence_message
                         where recipient_id = ? and kind = 'FAMILY_REMINDER'
                        """).param(invitee).query(String.class).list();
    }
}
