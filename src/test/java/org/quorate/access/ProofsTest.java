package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What decides how one gets in is changed by whoever has just shown who they are, and by no open screen. */
@PortalTest
class ProofsTest {

    @Autowired
    private Proofs proofs;

    @Autowired
    private SessionBook sessions;

    @Autowired
    private Sessions ownSessions;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private Pins pins;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private OpenedAccount account;
    private Actor chair;
    private OpenSession session;

    @BeforeEach
    void signIn() {
        clock.setTo("2026-03-02T09:00");
        account = OpenedAccount.by(
                accounts, new OpenAccount("proof." + Ids.next(), "Chris Chair", Set.of(Role.CHAIR), null, null));
        chair = new Actor(account.accountId(), "Chris Chair", Set.of(Role.CHAIR), null, null);
        session = ProvedSession.begun(sessions, chair);
    }

    @Test
    void signingInProvesItForFiveMinutes() {
        assertThat(proofs.isFresh(chair, session.id())).isTrue();
        pins.set(chair, session.id(), "2580");

        clock.advance(Duration.ofMinutes(5));

        assertThat(proofs.isFresh(chair, session.id())).isFalse();
    }

    @Test
    void withoutAFreshProofNothingThatDecidesHowOneGetsInIsChanged() {
        clock.advance(Duration.ofMinutes(5));

        Stream.<ThrowingCallable>of(
                        () -> factors.setUpApp(chair, session.id()),
                        () -> factors.removeApp(chair, session.id()),
                        () -> factors.removePasskey(chair, session.id(), Ids.next()),
                        () -> factors.newRecoveryCodes(chair, session.id()),
                        () -> pins.set(chair, session.id(), "2580"),
                        () -> pins.forget(chair, session.id()),
                        () -> ownSessions.end(chair, session.id(), Ids.next()),
                        () -> ownSessions.endOthers(chair, session.id()))
                .forEach(change -> assertViolates("proof-needed", change));
        assertThat(steps.mayAddPasskey(signedIn(), session)).isFalse();
        assertThat(steps.mayAddPasskey(signedIn(), null)).isFalse();
    }

    @Test
    void thePasswordProvesItAnewInThisSessionAlone() {
        var other = ProvedSession.begun(sessions, chair);
        clock.advance(Duration.ofMinutes(6));

        assertViolates("password-wrong", () -> proofs.byPassword(chair, session.id(), "not it", ""));
        assertThat(proofs.isFresh(chair, session.id())).isFalse();
        proofs.byPassword(chair, session.id(), account.password(), "");

        assertThat(proofs.isFresh(chair, session.id())).isTrue();
        assertThat(steps.mayAddPasskey(signedIn(), session)).isTrue();
        assertThat(proofs.isFresh(chair, other.id())).isFalse();
    }

    @Test
    void whereThereIsASecondStepItsCodeIsAskedForToo() {
        var app = new Authenticator(factors.setUpApp(chair, session.id()).spelled());
        factors.confirmApp(chair, session.id(), app.shows(clock.instant()));
        clock.advance(Duration.ofMinutes(6));

        assertViolates("code-wrong", () -> proofs.byPassword(chair, session.id(), account.password(), ""));
        assertThat(proofs.isFresh(chair, session.id())).isFalse();
        proofs.byPassword(chair, session.id(), account.password(), app.shows(clock.instant()));
        assertThat(proofs.isFresh(chair, session.id())).isTrue();
    }

    @Test
    void whoKnowsThePasswordGetsNoMoreTriesAtTheCodeByChangingIt() {
        factors.confirmApp(
                chair,
                session.id(),
                new Authenticator(factors.setUpApp(chair, session.id()).spelled()).shows(clock.instant()));
        var password = account.password();
        for (int tries = 0; tries < 5; tries++) {
            var next = "mallow-harbour-7-kites-" + tries;
            accounts.changeOwnPassword(chair, password, next);
            assertViolates("code-wrong", () -> proofs.byPassword(chair, session.id(), next, "000000"));
            password = next;
        }

        var last = password;
        assertViolates("tried-too-often", () -> accounts.changeOwnPassword(chair, last, account.password()));
        assertViolates("tried-too-often", () -> proofs.byPassword(chair, session.id(), last, "000000"));
    }

    @Test
    void fiveWrongPasswordsOrCodesAreEnough() {
        factors.confirmApp(
                chair,
                session.id(),
                new Authenticator(factors.setUpApp(chair, session.id()).spelled()).shows(clock.instant()));
        for (int tries = 0; tries < 2; tries++) {
            assertViolates("password-wrong", () -> proofs.byPassword(chair, session.id(), "not it", ""));
        }
        for (int tries = 0; tries < 3; tries++) {
            assertViolates("code-wrong", () -> proofs.byPassword(chair, session.id(), account.password(), "000000"));
        }

        assertViolates("tried-too-often", () -> proofs.byPassword(chair, session.id(), account.password(), "000000"));
        assertThat(jdbc.sql("""
                        select count(*) from audit_entry where subject_id = ? and kind = 'REFUSED' and action = 'proof'
                        """).param(chair.id()).query(Integer.class).single())
                .isEqualTo(5);
    }

    @Test
    void aChangedOrClosedAccountHasNoSessionThatIsProved() {
        accounts.setPassword(Actor.system("test"), chair.id(), "otter velvet lantern");
        assertThat(proofs.isFresh(chair, session.id())).isFalse();
        var anew = ProvedSession.begun(sessions, chair);
        assertThat(proofs.isFresh(chair, anew.id())).isTrue();

        accounts.disable(new Actor(Ids.next(), "Ada", Set.of(Role.ADMINISTRATOR), null, null), chair.id());

        assertThat(proofs.isFresh(chair, anew.id())).isFalse();
        assertViolates("proof-needed", () -> pins.set(chair, anew.id(), "2580"));
    }

    @Test
    void whenAFactorHasChangedOnlyTheSessionItWasChangedInIsProved() {
        Stream.<ThrowingCallable>of(
                        () -> factors.confirmApp(
                                chair,
                                session.id(),
                                new Authenticator(factors.setUpApp(chair, session.id())
                                                .spelled())
                                        .shows(clock.instant())),
                        () -> factors.newRecoveryCodes(chair, session.id()),
                        () -> factors.removeApp(chair, session.id()))
                .forEach(change -> {
                    var other = ProvedSession.begun(sessions, chair);
                    assertThatCode(change).doesNotThrowAnyException();
                    assertThat(proofs.isFresh(chair, session.id())).isTrue();
                    assertThat(proofs.isFresh(chair, other.id())).isFalse();
                });
    }

    @Test
    void anotherPersonsProofIsNone() {
        var other = OpenedAccount.by(
                accounts, new OpenAccount("proof." + Ids.next(), "Olu Other", Set.of(Role.CHAIR), null, null));
        var olu = new Actor(other.accountId(), "Olu Other", Set.of(Role.CHAIR), null, null);

        assertThat(proofs.isFresh(olu, session.id())).isFalse();
        assertThatThrownBy(() -> proofs.byPassword(olu, session.id(), other.password(), ""))
                .isInstanceOf(NotFound.class);
        assertViolates("proof-needed", () -> pins.set(olu, session.id(), "2580"));
    }

    private SignedIn signedIn() {
        return new SignedIn(chair, "tester", 0, null);
    }

    static void assertViolates(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
