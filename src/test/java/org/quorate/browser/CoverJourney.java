package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Accounts;
import org.quorate.access.Pins;
import org.quorate.access.ProvedSession;
import org.quorate.access.SessionBook;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen outlives neither its session nor its owner's absence: names go out of sight by themselves. */
@BrowserJourney
class CoverJourney {

    private static final LocatorAssertions.IsVisibleOptions WITHIN_SECONDS =
            new LocatorAssertions.IsVisibleOptions().setTimeout(10_000);

    private final Actor system = Actor.system("journey");

    @Autowired
    Town town;

    @Autowired
    Pins pins;

    @Autowired
    SessionBook sessions;

    @Autowired
    Accounts accounts;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void beforeTheConferences() {
        clock.setTo("2026-03-02T09:00");
    }

    @Test
    void anIdleTabletCoversItselfInEveryTabAndComesBackWithThePinWhereItWas(Tablets tablets) {
        var house = town.household();
        var conference = town.called(house, LocalTime.of(10, 0));
        var support = town.person(Role.BUSINESS_SUPPORT, null);
        var jo = new Actor(idOf(support), "Jo Journey", Set.of(Role.BUSINESS_SUPPORT), null, null);
        pins.set(jo, ProvedSession.of(sessions, jo), "2580");
        try (var tablet = tablets.tablet()) {
            tablet.page().clock().install();
            tablet.signIn(support).open("conferences/" + conference);
            assertThat(tablet.text(house.ellaName())).isVisible();
            var title = tablet.page().title();

            tablet.page().clock().fastForward("09:30");
            assertThat(cover(tablet)).isHidden();
            tablet.page().clock().fastForward("01:00");
            assertThat(cover(tablet)).isVisible();
            assertThat(tablet.text(house.ellaName())).isHidden();
            assertThat(tablet.page().title()).isEqualTo("Quorate");
            tablet.assertAccessible("covered");

            tablet.page().keyboard().press("Escape");
            tablet.page().keyboard().press("Escape");
            assertThat(cover(tablet)).isVisible();
            tablet.page().reload();
            assertThat(cover(tablet)).isVisible();
            tablet.open("families");
            assertThat(cover(tablet)).isVisible();
            assertThat(tablet.page().getByText(house.ellaName())).hasCount(0);
            tablet.open("conferences/" + conference);

            uncover(tablet, "1379");
            assertThat(tablet.page().getByText("4 tries left")).isVisible();
            uncover(tablet, "2580");
            assertThat(tablet.text(house.ellaName())).isVisible();
            assertThat(cover(tablet)).isHidden();
            assertThat(tablet.page().title()).isEqualTo(title);
            tablet.assertNoComplaints();
        }
    }

    @Test
    void whatWasBeingTypedIsStillThereUnderTheCover(Tablets tablets) {
        var support = town.person(Role.BUSINESS_SUPPORT, null);
        try (var tablet = tablets.tablet()) {
            tablet.page().clock().install();
            tablet.signIn(support).open("families");
            var search = tablet.page().getByRole(AriaRole.TEXTBOX).first();
            search.fill("Quickthorn");
            tablet.page().clock().fastForward("11:00");
            assertThat(cover(tablet)).isVisible();
            uncover(tablet, support.password());
            assertThat(search).hasValue("Quickthorn");
        }
    }

    @Test
    void fiveWrongTriesEndTheSession(Tablets tablets) {
        var support = town.person(Role.BUSINESS_SUPPORT, null);
        try (var tablet = tablets.tablet()) {
            tablet.page().clock().install();
            tablet.signIn(support).open("families");
            tablet.page().clock().fastForward("11:00");
            for (int tried = 0; tried < 5; tried++) {
                uncover(tablet, "wrong-" + tried);
                tablet.settle();
            }
            assertThat(tablet.heading("Sign in")).isVisible();
        }
    }

    @Test
    void aSignOutInAnotherTabCoversThisOneAtOnce(Tablets tablets) {
        var house = town.household();
        var conference = town.called(house, LocalTime.of(13, 0));
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.BUSINESS_SUPPORT, null)).open("conferences/" + conference);
            assertThat(tablet.text(house.ellaName())).isVisible();
            var other = tablet.page().context().newPage();
            other.navigate(tablet.page().url());
            other.getByLabel("Menu", new Page.GetByLabelOptions().setExact(true))
                    .click();
            other.getByText("Sign out").click();

            assertThat(tablet.page().getByText("You have been signed out")).isVisible(WITHIN_SECONDS);
            assertThat(tablet.text(house.ellaName())).isHidden();
        }
    }

    @Test
    void anAccountThatIsDisabledLosesItsOpenScreensWithinSeconds(Tablets tablets) {
        var house = town.household();
        var conference = town.called(house, LocalTime.of(15, 0));
        var support = town.person(Role.BUSINESS_SUPPORT, null);
        try (var tablet = tablets.tablet()) {
            tablet.signIn(support).open("conferences/" + conference);
            assertThat(tablet.text(house.ellaName())).isVisible();

            accounts.disable(system, idOf(support));

            assertThat(tablet.page().getByText("You have been signed out")).isVisible(WITHIN_SECONDS);
            assertThat(tablet.text(house.ellaName())).isHidden();
            assertThat(tablet.page().title()).doesNotContain("CP-");
        }
    }

    private UUID idOf(Town.Person person) {
        return accounts.list(system, person.username(), 0, 1).getFirst().id();
    }

    private static Locator cover(Tablet tablet) {
        return tablet.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("This screen is covered"));
    }

    private static void uncover(Tablet tablet, String secret) {
        tablet.page().getByLabel("of Jo Journey").fill(secret);
        tablet.button("Uncover").click();
    }
}
