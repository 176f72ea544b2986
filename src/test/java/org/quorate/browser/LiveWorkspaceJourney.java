package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferenceTouched;
import org.quorate.conference.domain.TouchLog;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody has a conference open while somebody else records an answer: it is there within two seconds. */
@BrowserJourney
class LiveWorkspaceJourney {

    private static final String POLICE = Town.Household.worker(Profession.POLICE);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    @Autowired
    Town town;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UUID conferenceId;

    @BeforeEach
    void call() {
        clock.setTo("2026-03-02T09:00");
        conferenceId = town.called(town.household(), LocalTime.of(10, 0));
    }

    @Test
    void anAnswerRecordedOnAnotherTabletIsShownWithinTwoSecondsAndTheFocusStays(Tablets tablets) {
        try (var first = tablets.tablet();
                var second = tablets.tablet()) {
            open(first, Role.CHAIR);
            open(second, Role.BUSINESS_SUPPORT);
            var atWork = Tablet.button(first.card(POLICE), "Record the answer");
            atWork.focus();
            first.page().evaluate("() => { window.sameVisit = true; }");
            Tablet.button(second.card(POLICE), "Record the answer").tap();
            Tablet.button(second.dialog(), "In person").tap();

            Tablet.button(second.dialog(), "Save the answer").tap();
            assertShownInTime(first, System.nanoTime(), "Coming in person");
            assertThat(first.page().evaluate("() => window.sameVisit === true"))
                    .as("not loaded again")
                    .isEqualTo(true);
            assertThat(atWork.evaluate("button => button === document.activeElement"))
                    .as("the focus stays where it was")
                    .isEqualTo(true);
            assertThat(first.page().locator("main")).containsText("5 invited · 1 coming");
            assertThat(second.card(POLICE)).containsText("Coming in person");
            first.assertNoComplaints();
            second.assertNoComplaints();
        }
    }

    @Test
    void anAnswerRecordedThroughAnotherNodeIsShownWithinTwoSeconds(Tablets tablets) {
        try (var first = tablets.tablet()) {
            open(first, Role.CHAIR);
            jdbc.sql("""
                            insert into invitation_reply (id, invitee_id, answer, recorded_by, recorded_at)
                            values (?, ?, 'VIDEO', ?, '2026-03-02 09:00:00')
                            """)
                    .params(Ids.next(), town.invitee(conferenceId, Profession.POLICE), Actor.SYSTEM_ID)
                    .update();
            new TouchLog(jdbc, Ids.next().toString()).write(new ConferenceTouched(conferenceId));

            assertShownInTime(first, System.nanoTime(), "Coming by video");
            first.assertNoComplaints();
        }
    }

    private void open(Tablet tablet, Role role) {
        tablet.signIn(town.person(role, null));
        tablet.open("conferences/" + conferenceId + "?section=invitees");
        assertThat(tablet.card(POLICE)).containsText("Not answered");
    }

    private static void assertShownInTime(Tablet tablet, long since, String text) {
        Locator card = tablet.card(POLICE);
        assertThat(card)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(TWO_SECONDS.toMillis()));
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(TWO_SECONDS);
    }
}
