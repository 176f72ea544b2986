package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CoversTest {

    private static final Instant COVERED = Instant.parse("2026-03-11T10:00:00Z");

    @Autowired
    private Covers covers;

    @Autowired
    private Pins pins;

    @Autowired
    private SessionBook sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private OpenedAccount account;
    private Actor chair;

    @BeforeEach
    void open() {
        account = OpenedAccount.by(
                accounts, new OpenAccount("cover." + Ids.next(), "Chris Chair", Set.of(Role.CHAIR), null, null));
        chair = new Actor(account.accountId(), "Chris Chair", Set.of(Role.CHAIR), null, null);
    }

    @Test
    void onesOwnPinUncoversAndNobodyElses() {
        var other = new Actor(Ids.next(), "Olu Other", Set.of(Role.CHAIR), null, null);
        pins.set(chair, ProvedSession.of(sessions, chair), "2580");

        assertThat(covers.ways(chair).pin()).isTrue();
        assertThat(covers.opensByPin(chair, "2580")).isTrue();
        assertThat(covers.opensByPin(chair, "2581")).isFalse();
        assertThat(covers.opensByPin(other, "2580")).isFalse();
    }

    @Test
    void aPinIsReplacedAndForgotten() {
        pins.set(chair, ProvedSession.of(sessions, chair), "2580");
        pins.set(chair, ProvedSession.of(sessions, chair), "13579");
        assertThat(covers.opensByPin(chair, "2580")).isFalse();
        assertThat(covers.opensByPin(chair, "13579")).isTrue();

        pins.forget(chair, ProvedSession.of(sessions, chair));
        assertThat(covers.ways(chair).pin()).isFalse();
        assertThat(covers.opensByPin(chair, "13579")).isFalse();
        assertThat(covers.opensByPassword(chair, account.password())).isTrue();
        assertThat(covers.opensByPassword(chair, "wrong")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1234", "9876", "0000", "1212", "123456789", "12a4", "٢٥٨٠", " 2580"})
    void whatIsNoPinOrEverybodysFirstGuessIsRefused(String pin) {
        assertThatThrownBy(() -> pins.set(chair, ProvedSession.of(sessions, chair), pin))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aPasskeyUncoversOnlyWhenItIsThisPersonsAndWasUsedSinceTheScreenWasCovered() {
        var before = COVERED.minusSeconds(1);
        var after = COVERED.plusSeconds(5);

        assertThat(covers.opensByPasskey(chair, new PasskeyProof(chair.id(), after), COVERED))
                .isTrue();
        assertThat(covers.opensByPasskey(chair, new PasskeyProof(chair.id(), before), COVERED))
                .isFalse();
        assertThat(covers.opensByPasskey(chair, new PasskeyProof(Ids.next(), after), COVERED))
                .isFalse();
        assertThat(covers.opensByPasskey(chair, null, COVERED)).isFalse();
    }

    @Test
    void thePinIsKeptAsNothingThatTheDatabaseAloneCouldGuess() {
        pins.set(chair, ProvedSession.of(sessions, chair), "2580");
        var other = new Actor(
                OpenedAccount.by(
                                accounts,
                                new OpenAccount("cover." + Ids.next(), "Cat Chair", Set.of(Role.CHAIR), null, null))
                        .accountId(),
                "Cat Chair",
                Set.of(Role.CHAIR),
                null,
                null);
        pins.set(other, ProvedSession.of(sessions, other), "2580");

        assertThat(jdbc.sql("select count(distinct pin_hash) from access_cover_pin where account_id in (?, ?)")
                        .params(chair.id(), other.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void eachUncoveringAndEachWrongTryIsOnRecord() {
        pins.set(chair, ProvedSession.of(sessions, chair), "2580");
        covers.opensByPin(chair, "1111");
        covers.opensByPin(chair, "2580");

        assertThat(jdbc.sql("select concat(kind, ' ', action) from audit_entry where actor_id = ? order by seq")
                        .param(chair.id())
                        .query(String.class)
                        .list())
                .containsExactly("FACT pin-set", "REFUSED screen-uncover", "FACT screen-uncovered");
    }
}
