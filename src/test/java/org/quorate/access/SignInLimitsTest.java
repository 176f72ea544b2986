package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quorate.access.SignInLimits.Kind;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Strangers who try passwords, and owners who must get in all the same. */
@PortalTest
class SignInLimitsTest {

    private static final String WRONG = "wrong";

    private final Actor admin = new Actor(Ids.next(), "Ada Admin", Set.of(Role.ADMINISTRATOR), null, null);
    private final String username = "owner." + Ids.next();

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SignInLimits limits;

    @Autowired
    private KnownDevices devices;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void afterFiveWrongPasswordsOneWaitsAQuarterOfAnHourAtThatAddress() {
        var issued = open();
        var here = fresh();
        wrong(5, here);

        assertThat(signIns.attempt(username, issued.password(), here)).isEmpty();
        clock.advance(Duration.ofMinutes(14));
        assertThat(signIns.attempt(username, issued.password(), here)).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(signIns.attempt(username, issued.password(), here)).isPresent();
    }

    @Test
    void theFifthTryMayStillBeTheRightOne() {
        var issued = open();
        var here = fresh();
        wrong(4, here);
        assertThat(signIns.attempt(username, issued.password(), here)).isPresent();
        wrong(4, here);

        assertThat(signIns.attempt(username, issued.password(), here)).isPresent();
    }

    @Test
    void aStrangerElsewhereDoesNotLockTheOwnerOut() {
        var issued = open();
        wrong(50, fresh());

        assertThat(signIns.attempt(username, issued.password(), fresh())).isPresent();
    }

    @Test
    void aStrangerInTheSameOfficeDoesNotLockOutABrowserThatTheOwnerHasUsed() {
        var issued = open();
        var office = fresh();
        var session = signIns.attempt(username, issued.password(), office).orElseThrow();
        var known = new Doorstep(office.network(), Set.of("nonsense", "non.sense", devices.issue(session)));
        wrong(50, office);

        assertThat(signIns.attempt(username, issued.password(), office)).isEmpty();
        assertThat(signIns.attempt(username, issued.password(), known)).isPresent();
    }

    @Test
    void aKnownBrowserHasFiveTriesTooAndIsKnownForItsOwnerAlone() {
        var issued = open();
        var session = signIns.attempt(username, issued.password(), fresh()).orElseThrow();
        var known = new Doorstep("192.0.2.9", Set.of(devices.issue(session)));
        wrong(5, known);
        assertThat(signIns.attempt(username, issued.password(), known)).isEmpty();

        var other = open("other." + Ids.next());
        var otherName = jdbc.sql("select username from access_account where id = ?")
                .param(other.accountId())
                .query(String.class)
                .single();
        IntStream.range(0, 5).forEach(n -> signIns.attempt(otherName, WRONG, known));
        assertThat(signIns.attempt(otherName, other.password(), known)).isEmpty();
    }

    @Test
    void aBrowserIsForgottenAfterHalfAYear() {
        var issued = open();
        var session = signIns.attempt(username, issued.password(), fresh()).orElseThrow();
        var office = fresh();
        var known = new Doorstep(office.network(), Set.of(devices.issue(session)));
        clock.advance(KnownDevices.KNOWN_FOR.plusMinutes(1));
        wrong(5, office);

        assertThat(signIns.attempt(username, issued.password(), known)).isEmpty();
    }

    @Test
    void fortyNamesFromOneAddressAreSlowed() {
        var issued = open();
        var here = fresh();
        assertThat(signIns.attempt("staff." + Ids.next(), "Winter2026!!", here)).isEmpty();
        tried(Kind.NETWORK, here.network(), 29);

        assertThat(signIns.attempt(username, issued.password(), here)).isEmpty();
        assertThat(signIns.attempt(username, issued.password(), fresh())).isPresent();
    }

    @Test
    void thoseWhoSignInRightAllMorningDoNotUseUpTheirOffice() {
        var issued = open();
        var office = fresh();
        tried(Kind.NETWORK, office.network(), 29);

        for (int person = 0; person < 3; person++) {
            assertThat(signIns.attempt(username, issued.password(), office)).isPresent();
        }
    }

    @Test
    void aThousandAddressesTogetherDoNotGuessOnePassword() {
        var issued = open();
        assertThat(signIns.attempt(username, WRONG, fresh())).isEmpty();
        tried(Kind.NAME, username, 99);

        assertThat(signIns.attempt(username, issued.password(), fresh())).isEmpty();
        clock.advance(Duration.ofMinutes(61));
        assertThat(signIns.attempt(username, issued.password(), fresh())).isPresent();
    }

    @Test
    void manyTriesAtOnceCountOneAfterTheOther() throws InterruptedException {
        var issued = open();
        var here = fresh();
        try (var hands = Executors.newFixedThreadPool(8)) {
            hands.invokeAll(IntStream.range(0, 24)
                    .<Callable<Optional<SignedIn>>>mapToObj(n -> () -> signIns.attempt(username, WRONG, here))
                    .toList());
        }

        assertThat(refusalsOf(issued.accountId())).isEqualTo(5);
    }

    @Test
    void whatStrangersMakeThePortalWriteIsBounded() {
        var issued = open();
        wrong(200, fresh());

        assertThat(refusalsOf(issued.accountId())).isEqualTo(5);
        assertThat(jdbc.sql("select max(slot) from access_sign_in_failure")
                        .query(Integer.class)
                        .single())
                .isLessThan(65_536);
    }

    private OpenedAccount open() {
        return open(username);
    }

    private OpenedAccount open(String name) {
        return OpenedAccount.by(accounts, new OpenAccount(name, "Chris Chair", Set.of(Role.CHAIR), null, null));
    }

    private void tried(Kind kind, String whose, int times) {
        IntStream.range(0, times)
                .forEach(n -> assertThat(limits.admits(kind, whose)).isTrue());
    }

    private void wrong(int times, Doorstep from) {
        IntStream.range(0, times).forEach(n -> signIns.attempt(username, WRONG, from));
    }

    /** An address that nobody has tried anything from. */
    private static Doorstep fresh() {
        return new Doorstep(Ids.next().toString(), Set.of());
    }

    private long refusalsOf(UUID account) {
        return jdbc.sql("select count(*) from audit_entry where subject_id = ? and kind = 'REFUSED'")
                .param(account)
                .query(Long.class)
                .single();
    }
}
