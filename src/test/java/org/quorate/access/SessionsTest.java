package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where one is signed in, for how long at the most, and how one ends that from elsewhere. */
@PortalTest
class SessionsTest {

    private static final String HERE = "192.0.2.1";

    @Autowired
    private Sessions sessions;

    @Autowired
    private SessionBook book;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn chair;
    private OpenSession mine;

    @BeforeEach
    void signIn() {
        clock.setTo("2026-03-02T09:00");
        chair = signedIn();
        mine = book.begin(chair, null, "Chrome on Android", HERE);
    }

    @Test
    void onesOwnAreListedWithTheDeviceTheNetworkAndThisOneMarked() {
        clock.advance(Duration.ofMinutes(1));
        book.begin(chair, null, "Firefox on Windows", "198.51.100.7");
        book.begin(signedIn(), null, "Safari on an iPad", HERE);

        assertThat(sessions.list(chair.actor(), mine.id()))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.isThis()).isTrue();
                            assertThat(first.device()).isEqualTo("Chrome on Android");
                            assertThat(first.near()).isTrue();
                        },
                        second -> {
                            assertThat(second.isThis()).isFalse();
                            assertThat(second.device()).isEqualTo("Firefox on Windows");
                            assertThat(second.near()).isFalse();
                        });
        assertThat(jdbc.sql("select count(*) from access_session where network like concat('%', ?, '%')")
                        .param(HERE)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void oneOfThemIsEndedAndTheOthersGoOn() {
        var lost = book.begin(chair, null, "Chrome on Android", HERE);
        var third = book.begin(chair, null, "Edge on Windows", HERE);

        sessions.end(chair.actor(), mine.id(), lost.id());

        assertThat(book.goesOn(lost, chair)).isFalse();
        assertThat(book.goesOn(third, chair)).isTrue();
        assertThat(book.goingOn(Map.of(mine, chair, lost, chair, third, chair))).containsExactlyInAnyOrder(mine, third);
        sessions.endOthers(chair.actor(), mine.id());
        assertThat(book.goingOn(Map.of(mine, chair, lost, chair, third, chair))).containsExactly(mine);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_id = ? and action = 'sessions-ended'")
                        .param(chair.actor().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nobodyEndsOrSeesAnothersSession() {
        var other = signedIn();
        var theirs = book.begin(other, null, "Edge on Windows", HERE);

        assertThatThrownBy(() -> sessions.end(chair.actor(), mine.id(), theirs.id()))
                .isInstanceOf(NotFound.class);
        assertThat(book.goesOn(theirs, other)).isTrue();
        assertThat(book.goesOn(theirs, chair)).isFalse();
    }

    @Test
    void afterTwelveHoursASessionIsOverHoweverBusyItsOwnerIs() {
        for (int hour = 1; hour < 12; hour++) {
            clock.advance(Duration.ofHours(1));
            assertThat(book.goesOn(mine, chair)).isTrue();
        }
        assertThat(book.left(mine)).isLessThan(Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));

        assertThat(book.goesOn(mine, chair)).isFalse();
        assertThat(book.goingOn(Map.of(mine, chair))).isEmpty();
    }

    @Test
    void signingInAgainInTheSameSessionBeginsItAnewAndSomebodyElseEndsIt() {
        clock.advance(Duration.ofHours(11));
        var again = book.begin(chair, mine, "Chrome on Android", HERE);
        assertThat(again.id()).isEqualTo(mine.id());
        clock.advance(Duration.ofHours(11));
        assertThat(book.goesOn(again, chair)).isTrue();

        var other = signedIn();
        var theirs = book.begin(other, again, "Chrome on Android", HERE);

        assertThat(book.goesOn(again, chair)).isFalse();
        assertThat(book.goesOn(theirs, other)).isTrue();
    }

    @Test
    void aChangedOrClosedAccountEndsItsSessions() {
        accounts.disable(
                new Actor(Ids.next(), "Ada", Set.of(Role.ADMINISTRATOR), null, null),
                chair.actor().id());

        assertThat(book.goesOn(mine, chair)).isFalse();
        assertThat(book.goingOn(Map.of(mine, chair))).isEmpty();
    }

    @Test
    void whatNobodyHasUsedForAnIdleTimeIsNotListed() {
        clock.advance(Duration.ofMinutes(31));
        var fresh = book.begin(chair, null, "Edge on Windows", HERE);

        assertThat(sessions.list(chair.actor(), fresh.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.isThis()).isTrue());
    }

    private SignedIn signedIn() {
        var username = "session." + Ids.next();
        var issued =
                OpenedAccount.by(accounts, new OpenAccount(username, "Chris Chair", Set.of(Role.CHAIR), null, null));
        return signIns.attempt(username, issued.password(), new Doorstep(username, Set.of()))
                .orElseThrow();
    }
}
