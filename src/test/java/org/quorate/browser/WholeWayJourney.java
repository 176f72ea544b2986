package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** An initial conference about two siblings from the call to the figures, each part by whom it falls to. */
@BrowserJourney
class WholeWayJourney {

    @Autowired
    Town town;

    @Autowired
    MutableClock clock;

    private Town.Household house;

    @Test
    void aConferenceIsCalledHeldDecidedAndCounted(Tablets tablets) {
        clock.setTo("2026-03-02T09:00");
        house = town.household();
        String workspace;
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.BUSINESS_SUPPORT, null));
            new CallingSteps(tablet, house).call();
            workspace = tablet.page().url().replaceFirst("^https?://[^/]+/", "").replaceFirst("\\?.*", "");
            tablet.assertNoComplaints();
        }
        clock.setTo("2026-03-11T10:05:50");
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.CHAIR, house.chairId()));
            takeTheRoll(tablet);
            decide(tablet, workspace);
            tablet.assertNoComplaints();
        }
        clock.setTo("2026-03-12T09:00");
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.SERVICE_MANAGER, null));
            count(tablet);
            tablet.assertNoComplaints();
        }
    }

    private void takeTheRoll(Tablet tablet) {
        tablet.open("");
        var today =
                tablet.page().locator(".q-day-item").filter(new Locator.FilterOptions().setHasText(house.ellaName()));
        assertThat(today).containsText("10:00");
        today.tap();
        tablet.page().waitForURL("**/conferences/*section=roll");
        tablet.settle();
        assertThat(tablet.page().locator("main")).containsText("Still needed: social care; two more agencies");
        arrive(tablet, Profession.SOCIAL_WORKER);
        assertThat(tablet.page().locator("main")).containsText("Not quorate");
        assertThat(tablet.page().locator("main")).containsText("Still needed: two more agencies with direct contact");
        tablet.assertAccessible("way-6-roll");
        arrive(tablet, Profession.SCHOOL);
        arrive(tablet, Profession.HEALTH_VISITOR);
        assertThat(tablet.page().locator("main")).not().containsText("Still needed");
        stayedAway(tablet, Profession.GP);
        stayedAway(tablet, Profession.POLICE);
        assertThat(tablet.page()
                        .getByText("Quorate", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }

    private static void arrive(Tablet tablet, Profession profession) {
        var name = Town.Household.worker(profession);
        tablet.press("In person, " + name);
        assertThat(tablet.card(name)).containsText("Here since 10:05, in person");
    }

    private static void stayedAway(Tablet tablet, Profession profession) {
        var name = Town.Household.worker(profession);
        tablet.press("Not attended, " + name);
        assertThat(tablet.card(name)).containsText("Did not attend");
    }

    private void decide(Tablet tablet, String workspace) {
        tablet.open(workspace + "?section=outcome");
        closeIt(tablet);
        assertThat(tablet.text("2 of 2 children still need a decision.")).isVisible();
        Tablet.button(tablet.dialog().first(), "Go back").tap();

        var ella = tablet.page().locator("article.q-card:not(.q-decision)").first();
        Tablet.button(ella, "Attended and spoke for themselves").tap();
        tablet.press(house.tomName() + " Example is under 4: record that");
        assertThat(tablet.text("Recorded for 2 of 2")).isVisible();
        for (int child = 0; child < 2; child++) {
            var card = tablet.page().locator("article.q-decision").nth(child);
            Tablet.button(card, "Child protection plan").tap();
            Tablet.button(card, "Neglect").tap();
            assertThat(card).containsText("Next review by");
            assertThat(card).containsText("Thu 11 June 2026 (3 months from Wed 11 March 2026");
        }
        assertThat(tablet.text("2 of 2 decided")).isVisible();
        tablet.assertAccessible("way-7-outcome");
        closeIt(tablet);
        assertThat(tablet.text("This conference is over: Held.")).isVisible();
        tablet.open(workspace);
        assertThat(tablet.page()
                        .getByText("Held", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }

    private static void closeIt(Tablet tablet) {
        tablet.press("Conference held");
        Tablet.button(tablet.dialog().first(), "Conference held").tap();
        tablet.settle();
    }

    /** Five were invited; three came; the practice and the police neither came nor reported. */
    private void count(Tablet tablet) {
        tablet.open("figures");
        tablet.pick("Locality", house.locality(), house.locality());
        var table = tablet.page().locator("table.q-figure-table").first();
        assertThat(table.locator("tfoot")).containsText("2 of 5 (40.0%)");
        tablet.assertAccessible("way-8-figures");
        table.locator("tfoot").getByText("2 of 5 (40.0%)").tap();
        tablet.page().waitForURL("**/figures/rows?*");
        tablet.settle();
        assertThat(tablet.page().locator("vaadin-grid")).containsText("GP");
        assertThat(tablet.page().locator("vaadin-grid")).containsText("Police");
        assertThat(tablet.page().locator("vaadin-grid")).not().containsText("Health visitor");
        assertThat(tablet.page().url()).doesNotContain("Town");
        tablet.assertAccessible("way-9-rows");
    }
}
