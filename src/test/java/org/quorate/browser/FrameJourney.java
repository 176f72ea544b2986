package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The frame around the screens, in the hand: the menu, the way out, the search, and where a page opens. */
@BrowserJourney
class FrameJourney {

    private static final String SCROLLED = """
            () => { let most = document.scrollingElement.scrollTop;
              for (let box = document.getElementById('main'); box; box = box.assignedSlot || box.parentNode || box.host)
                most = Math.max(most, box.scrollTop ?? 0);
              return most; }""";

    @Autowired
    Town town;

    @Autowired
    MutableClock clock;

    @Test
    void theMenuIsGroupedAndSigningOutIsInSight(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.SERVICE_MANAGER, null));
            tablet.open("").picture("frame-start");
            tablet.press("Menu");
            assertThat(tablet.button("Sign out")).isInViewport();
            tablet.picture("menu-tablet");
            assertThat(tablet.page().locator(".q-menu > vaadin-side-nav-item").count())
                    .isLessThanOrEqualTo(11);
            assertThat(tablet.violations()).isEmpty();
        }
        try (var phone = tablets.phone()) {
            phone.signIn(town.person(Role.SERVICE_MANAGER, null));
            phone.open("").press("Menu");
            assertThat(phone.button("Sign out")).isInViewport();
            phone.picture("menu-phone");
        }
    }

    @Test
    void aPageOpensAtItsTopHoweverFarTheLastOneWasScrolled(Tablets tablets) {
        clock.setTo("2026-03-02T09:00");
        var house = town.household();
        var conference = town.called(house, LocalTime.of(10, 0));
        town.inviteMore(conference, 6);
        clock.setTo("2026-03-11T09:50");
        try (var phone = tablets.phone()) {
            phone.signIn(town.person(Role.CHAIR, house.chairId()));
            phone.open("conferences/" + conference + "?section=roll");
            phone.page().locator("article").last().scrollIntoViewIfNeeded();
            phone.page().waitForFunction("(" + SCROLLED + ")() > 200");

            phone.page().evaluate("document.querySelector('.q-search-link').click()");
            phone.page().waitForURL("**/search");
            phone.settle();

            assertThat(phone.heading("Search")).isInViewport();
        }
    }

    @Test
    void oneSearchFindsChildrenConferencesAndPeopleAndTheAddressNamesNobody(Tablets tablets) {
        clock.setTo("2026-03-02T09:00");
        var house = town.household();
        town.called(house, LocalTime.of(10, 0));
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.BUSINESS_SUPPORT, null));
            tablet.open("");
            tablet.link("Search").tap();
            tablet.page().waitForURL("**/search");
            tablet.settle();
            tablet.page()
                    .getByLabel("A name, a reference, a council id or an NHS number")
                    .fill(house.ellaName());
            assertThat(tablet.page().locator("main")).containsText("CP-2026-");
            assertThat(tablet.page().locator("a.q-found").first()).containsText(house.ellaName());
            tablet.assertAccessible("search-tablet");
            assertThat(tablet.page().url()).endsWith("/search");
            assertThat(tablet.page().title()).isEqualTo("Search – Quorate");
            tablet.page().locator("a.q-found").first().tap();
            tablet.page().waitForURL("**/families/*");
            tablet.settle();
            assertThat(tablet.page().locator("main")).containsText("Call a conference");
            assertThat(tablet.page().locator("main")).containsText("No plan so far.");
            tablet.assertAccessible("family-tablet");
        }
    }
}
