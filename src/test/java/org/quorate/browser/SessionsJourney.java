package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** How sessions end: signed out of, unused, as old as they get, or ended from another device. */
@BrowserJourney
class SessionsJourney {

    private static final LocatorAssertions.IsVisibleOptions WITHIN_SECONDS =
            new LocatorAssertions.IsVisibleOptions().setTimeout(25_000);

    @Autowired
    Town town;

    @Autowired
    MutableClock clock;

    @Autowired
    ServletWebServerApplicationContext portal;

    @BeforeEach
    void inTheMorning() {
        clock.setTo("2026-03-02T08:00");
    }

    @Test
    void afterSigningOutTheOldSessionIdOpensNothing(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.BUSINESS_SUPPORT, null)).open("families");
            assertThat(tablet.heading("Families")).isVisible();
            var before = session(tablet);
            tablet.page()
                    .getByLabel("Menu", new Page.GetByLabelOptions().setExact(true))
                    .click();
            tablet.page().getByText("Sign out").click();
            assertThat(tablet.heading("Sign in")).isVisible();

            tablet.page().context().clearCookies();
            tablet.page().context().addCookies(List.of(before));
            tablet.open("families");

            assertThat(tablet.heading("Sign in")).isVisible();
            assertThat(session(tablet).value).isNotEqualTo(before.value);
        }
    }

    @Test
    void aSessionThatNobodyUsesEndsByItselfAndItsScreenIsCovered(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.BUSINESS_SUPPORT, null)).open("families");

            var session = webSession(tablet);
            session.setMaxInactiveInterval(1);
            tablet.page().waitForTimeout(3_000);
            assertThat(session.isValid()).isFalse();

            assertThat(tablet.text("You have been signed out")).isVisible(WITHIN_SECONDS);
            tablet.open("families");
            assertThat(tablet.heading("Sign in")).isVisible();
        }
    }

    @Test
    void afterALongDayOneIsWarnedSignsInAgainAndIsWhereOneWas(Tablets tablets) {
        var clerk = town.person(Role.BUSINESS_SUPPORT, null);
        try (var tablet = tablets.tablet()) {
            tablet.signIn(clerk).open("families");
            clock.advance(Duration.ofMinutes(11 * 60 + 52));
            tablet.open("families");
            lookAtTheTime(tablet);
            assertThat(tablet.text("minutes you sign in again")).isVisible();
            tablet.assertAccessible("session-lasts-eight-minutes-more");
            tablet.press("Put away");
            assertThat(tablet.text("minutes you sign in again")).isHidden();
            lookAtTheTime(tablet);
            assertThat(tablet.text("minutes you sign in again")).isHidden();

            clock.advance(Duration.ofMinutes(9));

            assertThat(tablet.text("You have been signed out")).isVisible(WITHIN_SECONDS);
            tablet.page().reload();
            assertThat(tablet.text("you are at the page you asked for")).isVisible();
            tablet.typeSignIn(clerk.username(), clerk.password());
            assertThat(tablet.heading("Families")).isVisible();
            assertThat(tablet.page()).hasURL(Pattern.compile(".*/families.*"));
        }
    }

    @Test
    void whatDecidesHowOneGetsInAsksAnewWhoOneIsAndOtherSessionsCanBeEnded(Tablets tablets) {
        var chair = town.person(Role.CHAIR, null);
        try (var tablet = tablets.tablet();
                var phone = tablets.phone()) {
            tablet.signIn(chair).open("my-account");
            clock.advance(Duration.ofMinutes(6));
            phone.signIn(chair).open("my-account");
            phone.text("Where you are signed in").scrollIntoViewIfNeeded();
            phone.assertAccessible("my-account-sessions-phone");
            clock.advance(Duration.ofMinutes(6));

            tablet.open("my-account").press("Make recovery codes");
            assertThat(tablet.dialog()).containsText("Show that it is you");
            tablet.assertAccessible("show-that-it-is-you");
            tablet.page().getByLabel("Your password").fill(chair.password());
            tablet.press("Go on");
            assertThat(tablet.page().locator(".q-secret")).hasCount(8);
            tablet.press("I have kept them");
            assertThat(tablet.text("End your other sessions too?")).isVisible();
            tablet.assertAccessible("end-your-other-sessions");
            tablet.press("End my other sessions");

            assertThat(phone.text("You have been signed out")).isVisible(WITHIN_SECONDS);
            assertThat(tablet.text("This one")).isVisible();
            assertThat(tablet.button("End it")).hasCount(0);
            tablet.text("Where you are signed in").scrollIntoViewIfNeeded();
            tablet.assertAccessible("my-account-sessions");

            phone.open("my-account");
            assertThat(phone.heading("Sign in")).isVisible();
        }
        try (var phone = tablets.phone()) {
            phone.signIn(chair).open("my-account");
            clock.advance(Duration.ofMinutes(6));
            phone.press("Set up an app");
            phone.assertAccessible("show-that-it-is-you-phone");
        }
    }

    private static void lookAtTheTime(Tablet tablet) {
        tablet.page().evaluate("() => document.querySelector('quorate-cover').look()");
    }

    private static Cookie session(Tablet tablet) {
        return tablet.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("quorate"))
                .findFirst()
                .orElseThrow();
    }

    private org.apache.catalina.Session webSession(Tablet tablet) {
        try {
            var server = (TomcatWebServer) Objects.requireNonNull(portal.getWebServer());
            var web = (Context) server.getTomcat().getHost().findChildren()[0];
            return web.getManager().findSession(session(tablet).value);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
