package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.AwaitsSecondStep;
import org.quorate.access.domain.CodeSetUp;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is asked after a right password. In tests it is asked of safeguarding leads. */
@PortalTest
class SecondStepTest {

    private final Actor admin = new Actor(Ids.next(), "Ada Admin", Set.of(Role.ADMINISTRATOR), null, null);

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SessionBook sessions;

    @Autowired
    private CurrentActor current;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AwaitsSecondStep half;

    @BeforeEach
    void givesARightPassword() {
        clock.setTo("2026-03-02T09:00");
        half = steps.awaiting(signedIn(Role.AGENCY_LEAD));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSecondStepIsAskedOfThoseRolesAndOfWhoeverHasSetOneUp() {
        var chair = signedIn(Role.CHAIR);
        assertThat(steps.isNeeded(half.session())).isTrue();
        assertThat(steps.isNeeded(chair)).isFalse();

        factors.confirmApp(
                chair.actor(),
                proved(chair.actor()),
                app(factors.setUpApp(chair.actor(), proved(chair.actor()))).shows(clock.instant()));

        assertThat(steps.isNeeded(chair)).isTrue();
    }

    @Test
    void withAPasswordAloneOneIsNobody() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(half, null, List.of()));

        assertThat(current.find()).isEmpty();
        assertThat(current.awaitingSecondStep()).contains(half);
    }

    @Test
    void theFirstCodeSetsTheAppUpAndEachWorksOnce() {
        var app = app(steps.setUp(half));
        var first = app.shows(clock.instant());
        assertThat(steps.complete(half, first)).contains(half.session());

        assertThat(steps.complete(half, first)).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        assertThat(steps.complete(half, app.shows(clock.instant()))).contains(half.session());
    }

    @Test
    void withAPasswordAloneNobodySetsUpAnotherAppOrPasskey() {
        assertThat(steps.mayAddPasskey(half, null)).isTrue();
        setUp();

        assertThatThrownBy(() -> steps.setUp(half)).isInstanceOf(NotFound.class);
        assertThat(steps.mayAddPasskey(half, null)).isFalse();
        assertThat(steps.mayAddPasskey("anonymousUser", null)).isFalse();
    }

    @Test
    void aPasswordOfAWhileAgoIsAskedForAgain() {
        var app = app(steps.setUp(half));
        clock.advance(Duration.ofMinutes(15));

        assertThat(steps.complete(half, app.shows(clock.instant()))).isEmpty();
    }

    @Test
    void afterFiveWrongCodesTheRightOneWaitsAQuarterOfAnHour() {
        var app = setUp();
        clock.advance(Duration.ofMinutes(1));
        for (int tries = 0; tries < 5; tries++) {
            assertThat(steps.complete(half, "000000")).isEmpty();
        }
        assertThat(steps.complete(half, app.shows(clock.instant()))).isEmpty();

        clock.advance(Duration.ofMinutes(16));
        var again = steps.awaiting(half.session());
        assertThat(steps.complete(again, app.shows(clock.instant()))).isPresent();
    }

    @Test
    void codesOnPaperWorkOnceEachHoweverTheyAreSpelled() {
        setUp();
        var codes = factors.newRecoveryCodes(actor(), proved(actor()));
        assertThat(codes).hasSize(8).doesNotHaveDuplicates();

        var typed = codes.getFirst().replace("-", " ").toUpperCase(Locale.ROOT);
        assertThat(steps.complete(half, typed)).isPresent();
        assertThat(steps.complete(half, typed)).isEmpty();
        assertThat(factors.state(half.session().actor()).recoveryCodes()).isEqualTo(7);

        factors.newRecoveryCodes(actor(), proved(actor()));
        assertThat(steps.complete(half, codes.getLast())).isEmpty();
    }

    @Test
    void theSecretIsOfNoUseToWhoeverReadsTheDatabase() {
        var spelled = steps.setUp(half).spelled();
        var other = steps.awaiting(signedIn(Role.AGENCY_LEAD));
        steps.setUp(other);
        jdbc.sql("""
                        update access_code_factor mine join access_code_factor theirs on theirs.account_id = :theirs
                        set mine.secret = theirs.secret where mine.account_id = :mine
                        """)
                .param("mine", id())
                .param("theirs", other.session().actor().id())
                .update();

        assertThatThrownBy(() -> steps.complete(half, new Authenticator(spelled).shows(clock.instant())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLastSecondStepOfWhoeverNeedsOneStays() {
        setUp();

        assertViolates("last-second-factor", () -> factors.removeApp(actor(), proved(actor())));
        assertThat(factors.state(actor()).app()).isTrue();
    }

    @Test
    void anAdministratorTakesAwayWhatIsLostAndTheOwnerSetsUpAnew() {
        setUp();
        assertThatThrownBy(() -> factors.takeAway(half.session().actor(), id())).isInstanceOf(NotFound.class);

        factors.takeAway(admin, id());

        assertThat(signIns.isCurrent(half.session())).isFalse();
        assertThat(steps.mayAddPasskey(half, null)).isFalse();
        assertThat(jdbc.sql("select action from audit_entry where subject_id = ? order by seq desc limit 1")
                        .param(id())
                        .query(String.class)
                        .single())
                .isEqualTo("second-factors-taken-away");
    }

    @Test
    void whatHappensToAnAccountBetweenThePasswordAndTheCodeCounts() {
        var app = setUp();
        clock.advance(Duration.ofSeconds(30));
        accounts.disable(admin, id());
        assertThat(steps.complete(half, app.shows(clock.instant()))).isEmpty();

        accounts.enable(Actor.system("test"), id());
        assertThat(steps.complete(half, app.shows(clock.instant()))).isEmpty();
    }

    @Test
    void whoHasNoSecondStepYetSetsUpNoneOnceTheAccountIsClosed() {
        accounts.disable(admin, id());

        assertThat(steps.mayAddPasskey(half, null)).isFalse();
        assertThatThrownBy(() -> steps.setUp(half)).isInstanceOf(NotFound.class);
    }

    private Actor actor() {
        return half.session().actor();
    }

    private UUID proved(Actor actor) {
        return ProvedSession.of(sessions, actor);
    }

    private Authenticator setUp() {
        var app = app(steps.setUp(half));
        assertThat(steps.complete(half, app.shows(clock.instant()))).isPresent();
        return app;
    }

    private static Authenticator app(CodeSetUp setUp) {
        return new Authenticator(setUp.spelled());
    }

    private UUID id() {
        return half.session().actor().id();
    }

    private SignedIn signedIn(Role role) {
        var username = "second." + Ids.next();
        var issued = OpenedAccount.by(accounts, new OpenAccount(username, "Len Lead", Set.of(role), null, null));
        return signIns.attempt(username, issued.password(), new Doorstep(username, Set.of()))
                .orElseThrow();
    }

    private static void assertViolates(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
