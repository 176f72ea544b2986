package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.kernel.Role;

/** The workspace as a chair has it in the room: one bar that stays, everybody in tiles, few taps. */
@BrowserJourney
class MeetingViewJourney extends AtTheRoll {

    private static final int PEOPLE = 12;
    private static final int MOST_TAPS = 14;
    private static final LocatorAssertions.ContainsTextOptions WITHIN_TWO_SECONDS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(2_000);

    @ParameterizedTest
    @CsvSource({"1024, 768", "768, 1024"})
    void aFullRollOfTwelveTakesNoMoreThanFourteenTapsAndEverybodyIsOneFlickAway(
            int width, int height, Tablets tablets) {
        town.inviteMore(conferenceId, PEOPLE - 5);
        try (var tablet = tablets.of(width, height)) {
            openMeeting(tablet);
            var tiles = tablet.page().locator("quorate-roll article");
            assertThat(tiles).hasCount(PEOPLE);
            var last = tiles.last().boundingBox();
            assertThat(last.y + last.height).as("one flick away").isLessThan(2 * height);

            var taps = 0;
            for (var tile : tiles.all()) {
                tile.locator(".q-roll-first").tap();
                taps++;
                assertThat(tile).containsText("Here since");
            }

            assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
            assertThat(arrivals()).isEqualTo(PEOPLE);
            assertThat(tablet.text("Quorate")).isInViewport();
            assertThat(tablet.page().locator("h1")).isInViewport();
            tablet.assertAccessible("meeting-view-" + width);
        }
    }

    @Test
    void theRestOfATileIsASecondTapAwayAndNothingThatWasThereMoves(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            openMeeting(tablet);
            var tile = tablet.card(POLICE);
            assertThat(Tablet.button(tile, "Phone, " + POLICE)).isHidden();
            var before = more(tile).boundingBox();

            more(tile).tap();

            assertThat(more(tile)).hasAttribute("aria-expanded", "true");
            assertThat(more(tile).boundingBox()).usingRecursiveComparison().isEqualTo(before);
            tablet.assertAccessible("meeting-view-more");
            tablet.page().waitForTimeout(800); // a tile that has just grown takes no tap for a moment
            Tablet.button(tile, "Phone, " + POLICE).tap();
            assertThat(tile).containsText("Here since 10:05, by phone");
        }
    }

    @Test
    void theBarSaysHowManyTapsTheTabletStillKeepsAlsoInAnotherPart(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            openMeeting(tablet);
            var unsent = tablet.page().locator(".q-unsent");
            assertThat(unsent).isHidden();
            tablet.networkIsAway(true);

            tablet.card(POLICE).locator(".q-roll-first").tap();
            assertThat(unsent).hasText("1 tap not saved yet");
            tablet.card(GP).locator(".q-roll-first").tap();
            assertThat(unsent).hasText("2 taps not saved yet");
            tablet.picture("meeting-view-offline");

            tablet.networkIsAway(false);
            assertThat(unsent).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(12_000));
            assertThat(arrivals()).isEqualTo(2);
        }
    }

    @Test
    void twoWhoHaveTheConferenceOpenAreToldOfEachOtherUntilOneLeaves(Tablets tablets) {
        try (var chairs = tablets.tablet();
                var support = tablets.tablet()) {
            openMeeting(chairs);
            assertThat(chairs.text("Also here:")).isHidden();
            support.signIn(town.person(Role.BUSINESS_SUPPORT, null));
            support.open("conferences/" + conferenceId);

            assertThat(chairs.page().locator(".q-meeting-words"))
                    .containsText("Also here: Jo Journey", WITHIN_TWO_SECONDS);
            assertThat(support.page().locator(".q-meeting-words"))
                    .containsText("Also here: Jo Journey", WITHIN_TWO_SECONDS);
            support.open("conferences");
            assertThat(chairs.text("Also here:")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(5_000));
        }
    }

    @Test
    void theMeetingViewIsThereAgainAfterTheFrameCameBackAndThePageWasLoadedAgain(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            openRoll(tablet);
            assertThat(tablet.link("Search")).isVisible();
            tablet.press("Meeting view");
            assertThat(tablet.link("Search")).isHidden();
            tablet.page().reload();
            tablet.settle();
            assertThat(tablet.link("Search")).isHidden();
            tablet.tab("Overview").tap();
            tablet.settle();
            tablet.assertAccessible("meeting-view-overview");
            tablet.press("Leave meeting view");
            assertThat(tablet.link("Search")).isVisible();
        }
    }

    private void openMeeting(Tablet tablet) {
        openRoll(tablet);
        tablet.press("Meeting view");
        tablet.page().waitForTimeout(1200); // a page that has just opened takes no tap for a moment
    }

    private static Locator more(Locator tile) {
        return tile.locator(".q-roll-more");
    }

    private int arrivals() {
        return jdbc.sql("select count(distinct invitee_id) from attendance_presence where conference_id = ?")
                .param(conferenceId)
                .query(Integer.class)
                .single();
    }
}
