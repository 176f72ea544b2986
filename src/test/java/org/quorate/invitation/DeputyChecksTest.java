package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.correspondence.Channel;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.invitation.domain.DeputyRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A link that was passed on names a deputy: children's names go to nobody whom the office does not know. */
class DeputyChecksTest extends LinkHolding {

    @Autowired
    private DeputyChecks checks;

    @Autowired
    private DeputyAddresses addresses;

    @Autowired
    private Practitioners practitioners;

    @Autowired
    private TransactionTemplate transaction;

    /** The attack: a deputy with the address of anybody in the directory got link, code and every child's name. */
    @Test
    void anAddressOfAnotherAgencyGetsNoCode() {
        scene.reachable("Sam Stranger", Profession.HOUSING, "sam@housing.example");
        var deputy = named("sam@housing.example");
        getsNone(deputy);
        assertThat(door.whereCodesGo(holder(DeputyLink.PURPOSE, deputy), DeputyLink.PURPOSE, deputy))
                .isEmpty();
    }

    /** MariaDB takes these for the address that the directory knows. */
    @ParameterizedTest
    @ValueSource(
            strings = {"déé@surgery.example", "dee\u00a0@surgery.example", "dée@surgery.example", "ⅾee@surgery.example"
            })
    void anAddressThatOnlyLooksLikeAColleaguesGetsNoCode(String typed) {
        scene.reachable(agency(), "Dee Deputy", Profession.GP, "dee@surgery.example");
        var deputy = named("dee@surgery.example");
        jdbc.sql("update invitation_deputy set email = ? where id = ?")
                .params(typed, deputy)
                .update();
        getsNone(deputy);
    }

    @Test
    void aColleagueOfTheSameAgencyGetsOneUntilTheyLeave() {
        var colleague = scene.reachable(agency(), "Dee Deputy", Profession.GP, "dee@surgery.example");
        var deputy = named("Dee@Surgery.example");
        assertThat(code(deputy)).isEqualTo("d•••@surgery.example");
        assertThat(only().mayGetCode()).isTrue();

        practitioners.leave(scene.support(), colleague, LocalDate.of(2026, 3, 1));
        getsNone(deputy);
    }

    @Test
    void whoeverInvitesSaysYesAndItIsOnRecordForThatAddressAlone() {
        var deputy = named("dee@home.example");
        var support = scene.support();
        assertThat(only().mayGetCode()).isFalse();

        checks.confirm(support, deputy, "dee@home.example");
        checks.confirm(support, deputy, "dee@home.example");

        assertThat(jdbc.sql("select theirs and checked_by = ? from invitation_deputy_check where deputy_id = ?")
                        .params(support.id(), deputy)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
        assertThat(code(deputy)).isEqualTo("d•••@home.example");

        transaction.executeWithoutResult(
                status -> addresses.correct(support, deputy, Channel.EMAIL, "other@home.example"));
        getsNone(deputy);
        broken("deputy-address-changed", () -> checks.confirm(support, deputy, "dee@home.example"));
    }

    @Test
    void aNoTakesTheLinkBackAndTheInviteeIsAskedAgain() {
        var deputy = named("dee@home.example");
        checks.refuse(scene.support(), deputy, "dee@home.example");
        assertThat(invitations.deputies(scene.support(), conference)).isEmpty();
        assertThat(row().reply()).isNull();
        assertThat(events.stream(AskedAnew.class).flatMap(asked -> asked.inviteeIds().stream()))
                .contains(invitee);
        broken("deputy-ended", () -> checks.confirm(scene.support(), deputy, "dee@home.example"));
    }

    @Test
    void nobodyElseMaySayYes() {
        var deputy = named("dee@home.example");
        refused(() -> checks.confirm(holder, deputy, "dee@home.example"));
        refused(() -> checks.refuse(holder(DeputyLink.PURPOSE, deputy), deputy, "dee@home.example"));
        Actor lead = scene.actor(Role.AGENCY_LEAD, null, agency());
        refused(() -> checks.confirm(lead, deputy, "dee@home.example"));
        refused(() -> checks.confirm(scene.support(), UUID.randomUUID(), "dee@home.example"));
        assertThat(only().mayGetCode()).isFalse();
    }

    private UUID named(String email) {
        answers.answer(holder, invitee, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", Profession.GP, email), null);
        return only().id();
    }

    private DeputyRow only() {
        return invitations.deputies(scene.support(), conference).getFirst();
    }

    private String code(UUID deputy) {
        return door.askForCode(holder(DeputyLink.PURPOSE, deputy), DeputyLink.PURPOSE, deputy);
    }

    private void getsNone(UUID deputy) {
        broken("code-waits-for-office", () -> code(deputy));
    }

    private UUID agency() {
        return Objects.requireNonNull(row().agencyId());
    }
}
