package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.quorate.directory.Profession;

/** Business support calls an initial conference about both siblings of a household, step by step on a tablet. */
record CallingSteps(Tablet tablet, Town.Household house) {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);
    private static final LocalDate TOO_LATE = LocalDate.of(2026, 3, 19);

    /** Leaves the tablet in the new conference's workspace. */
    void call() {
        chooseTheChildren();
        chooseTheDay();
        inviteAndCall();
    }

    private void chooseTheChildren() {
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
            assertThat(card.getByText("Due by Wed 18 March 2026: 15 working days from"))
                    .isVisible();
        }
        tablet.assertAccessible("way-1-children");
        tablet.press("Next");
    }

    private void chooseTheDay() {
        var page = tablet.page().locator("main");
        tablet.select("Locality", house.locality());
        tablet.typeDay(page, "Day", SATURDAY);
        tablet.press("Next");
        assertThat(tablet.page().locator("vaadin-date-picker").getByText("is not a working day"))
                .containsText("The nearest are Fri 6 March 2026 and Mon 9 March 2026");

        tablet.typeDay(page, "Day", TOO_LATE);
        assertThat(tablet.text("Late. Due by Wed 18 March 2026")).isVisible();
        tablet.press("Next");
        assertThat(tablet.text("This is after the due date, Wed 18 Mar")).isVisible();
        tablet.assertAccessible("way-2-late");

        tablet.typeDay(page, "Day", Town.DAY);
        assertThat(tablet.text("In time. Due by Wed 18 March 2026")).isVisible();
        assertThat(tablet.text("Why is it late?")).isHidden();
        tablet.pick("Chair", house.chair(), house.chair());
        tablet.pick("Room", house.room(), house.room());
        tablet.assertAccessible("way-3-day");
        tablet.press("Next");
    }

    private void inviteAndCall() {
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
        assertThat(tablet.text("Wed 11 March 2026")).isVisible();
        tablet.assertAccessible("way-5-check");
        tablet.press("Call this conference");
        tablet.page().waitForURL(url -> !url.endsWith("/call"));
        assertThat(tablet.text("The conference is called.")).isVisible();
        assertThat(tablet.page().locator("main")).containsText("Chair: " + house.chair());
    }
}
