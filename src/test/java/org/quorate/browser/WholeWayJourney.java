package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** An initial conference about two siblings from the call to the figures, each part by whom it falls to. */
@BrowserJourney
class WholeWayJourney {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);
    private static final LocalDate TOO_LATE = LocalDate.of(2026, 3, 19);

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
            chooseTheChildren(tablet);
            chooseTheDay(tablet);
            inviteAndCall(tablet);
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

    private void chooseTheChildren(Tablet tablet) {
        tablet.open("conferences/call");
        tablet.press("Next");
        assertThat(tablet.page().getByRole(AriaRole.ALERT).first()).containsText("Choose");
        tablet.page()
                .getByLabel("Find a child by name, council id or NHS number")
                .fill(house.ellaName());
        tablet.press("Add " + house.ellaName() + " Example");
        assertThat(tablet.text("Also in this family")).isVisible();
        tablet.press("Add " + house.tomName() + " Example");
        for (var child : List.of(house.ellaName(), house.tomName())) {
            var card = tablet.card(child);
            tablet.typeDay(card, "On", Town.STRATEGY);
            assertThat(card.getByText("Due by Wed 18 Mar 2026: 15 working days from"))
                    .isVisible();
        }
        tablet.assertAccessible("way-1-children");
        tablet.press("Next");
    }

    private void chooseTheDay(Tablet tablet) {
        var page = tablet.page().locator("main");
        tablet.select("Locality", house.locality());
        tablet.typeDay(page, "Day", SATURDAY);
        tablet.press("Next");
        assertThat(tablet.page().locator("vaadin-date-picker").getByText("is not a working day"))
                .containsText("The nearest are Fri 6 March 2026 and Mon 9 March 2026");

        tablet.typeDay(page, "Day", TOO_LATE);
        assertThat(tablet.text("Late. Due by Wed 18 Mar 2026")).isVisible();
        tablet.press("Next");
        assertThat(tablet.text("This is after the due date, Wed 18 Mar")).isVisible();
        tablet.assertAccessible("way-2-late");

        tablet.typeDay(page, "Day", Town.DAY);
        assertThat(tablet.text("In time. Due by Wed 18 Mar 2026")).isVisible();
        assertThat(tablet.text("Why is it late?")).isHidden();
        tablet.pick("Chair", house.chair(), house.chair() + " – free");
        tablet.pick("Room", house.room(), house.room());
        tablet.assertAccessible("way-3-day");
        tablet.press("Next");
    }

    private void inviteAndCall(Tablet tablet) {
        assertThat(tablet.text("6 people to invite")).isVisible();
        for (var profession : List.of(
                Profession.SOCIAL_WORKER,
                Profession.SCHOOL,
                Profession.HEALTH_VISITOR,
                Profession.GP,
                Profession.POLICE)) {
            assertThat(tablet.card(Town.Household.worker(profession))).containsText("Works with");
        }
        tablet.assertAccessible("way-4-invite");
        tablet.press("Next");
        assertThat(tablet.text(house.chair())).isVisible();
        assertThat(tablet.text("Wed 11 Mar 2026")).isVisible();
        tablet.assertAccessible("way-5-check");
        tablet.press("Call this conference");
        tablet.page().waitForURL(url -> !url.endsWith("/call"));
        assertThat(tablet.text("The conference is called.")).isVisible();
        assertThat(tablet.page().locator("main")).containsText("Chair: " + house.chair());
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

    private void decide(Tablet tablet, String workspace) {
        tablet.open(workspace + "?section=outcome");
        closeIt(tablet);
        assertThat(tablet.text("2 of 2 children still need a decision.")).isVisible();
        Tablet.button(tablet.dialog().first(), "Go back").tap();
        tablet.press("Close this message");

        var ella = tablet.page().locator("article.q-card:not(.q-decision)").first();
        Tablet.button(ella, "Attended and spoke for themselves").tap();
        tablet.press(house.tomName() + " Example is under 4: record that");
        assertThat(tablet.text("Recorded for 2 of 2")).isVisible();
        for (int child = 0; child < 2; child++) {
            var card = tablet.page().locator("article.q-decision").nth(child);
            Tablet.button(card, "Child protection plan").tap();
            Tablet.button(card, "Neglect").tap();
            assertThat(card).containsText("Next review by");
            assertThat(card).containsText("Thu 11 Jun 2026 (3 months from Wed 11 March 2026");
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
