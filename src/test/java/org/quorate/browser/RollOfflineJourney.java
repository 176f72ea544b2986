package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;

/** The network drops while the chair takes the roll; no tap is lost, and none counts twice. */
@BrowserJourney
class RollOfflineJourney extends AtTheRoll {

    /** The browser tries to reach the server again every five seconds. */
    private static final LocatorAssertions.ContainsTextOptions WITHIN_TWO_TRIES =
            new LocatorAssertions.ContainsTextOptions().setTimeout(12_000);

    @Test
    void aTapWithoutANetworkIsKeptOnTheTabletAndArrivesOnceWhenItIsBack(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            openRoll(tablet);
            tablet.networkIsAway(true);
            tablet.button("In person, " + POLICE).tap();
            assertThat(tablet.page().locator("[data-pending^='Kept on this tablet']"))
                    .containsText(POLICE);
            tablet.picture("roll-offline");
            assertThat(arrivals()).as("the network is away").isZero();

            tablet.networkIsAway(false);
            assertThat(tablet.card(POLICE)).containsText("Here since 10:05, in person", WITHIN_TWO_TRIES);
            assertThat(tablet.page().locator("[data-pending]"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(12_000));
            assertThat(arrivals()).isOne();

            openRollAgain(tablet);
            assertThat(tablet.card(POLICE)).containsText("Here since 10:05, in person");
            assertThat(arrivals()).as("nothing kept is sent again").isOne();
        }
    }

    @Test
    void aTapKeptWhenThePageIsLeftArrivesOnceAtTheNextVisit(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            openRoll(tablet);
            tablet.networkIsAway(true);
            tablet.button("In person, " + POLICE).tap();
            assertThat(tablet.page().locator("[data-pending^='Kept on this tablet']"))
                    .containsText(POLICE);
            tablet.page().navigate("about:blank");
            tablet.networkIsAway(false);
            assertThat(arrivals()).isZero();

            openRollAgain(tablet);
            assertThat(tablet.card(POLICE)).containsText("Here since 10:05, in person", WITHIN_TWO_TRIES);
            assertThat(arrivals()).isOne();
        }
    }

    @Test
    void aTapThatIsRefusedSaysWhyAndLetsTheNextOnePass(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            openRoll(tablet);
            tablet.networkIsAway(true);
            tablet.button("In person, " + POLICE).tap();
            tablet.button("Video, " + GP).tap();
            assertThat(tablet.page().locator("[data-pending^='Kept on this tablet']"))
                    .hasCount(2);
            var police = town.invitee(conferenceId, Profession.POLICE);
            jdbc.sql("update invitation_invitee set withdrawn_at = '2026-03-11 10:00:00' where id = ?")
                    .param(police)
                    .update();

            tablet.networkIsAway(false);

            assertThat(tablet.card(GP)).containsText("Here since 10:05, by video", WITHIN_TWO_TRIES);
            assertThat(tablet.text("Not saved. This person is not on the roll")).isVisible();
            assertThat(tablet.page().locator("[data-pending]")).hasCount(0);
            assertThat(arrivalsOf(police)).isZero();
        }
    }

    private int arrivals() {
        return arrivalsOf(town.invitee(conferenceId, Profession.POLICE));
    }

    private int arrivalsOf(UUID inviteeId) {
        return jdbc.sql("select count(*) from attendance_presence where invitee_id = ?")
                .param(inviteeId)
                .query(Integer.class)
                .single();
    }
}
