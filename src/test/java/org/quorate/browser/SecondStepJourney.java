package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.AriaRole;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.quorate.access.Authenticator;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys of a real browser, with an authenticator that Chromium plays; and an authenticator app. */
@BrowserJourney
class SecondStepJourney {

    @Autowired
    Town town;

    @Autowired
    MutableClock clock;

    @Autowired
    ServletContext web;

    @Test
    void aChairMakesAPasskeySignsInWithItAndNoLongerWithThePasswordAlone(Tablets tablets) {
        var chair = town.person(Role.CHAIR, null);
        try (var tablet = tablets.tablet()) {
            withAuthenticator(tablet);
            tablet.signIn(chair).open("my-account");
            tablet.page().getByLabel("What you call this device").fill("Chair’s tablet");
            tablet.button("Make a passkey on this device").tap();
            assertThat(tablet.text("Chair’s tablet, made on")).isVisible();
            tablet.assertAccessible("my-account-with-passkey");

            signOut(tablet);
            tablet.open("sign-in").button("Sign in with a passkey").tap();
            isAtHome(tablet);

            signOut(tablet);
            tablet.signIn(chair);
            assertThat(tablet.heading("One more step")).isVisible();
            tablet.assertAccessible("second-step-passkey");
            tablet.button("Use a passkey").tap();
            isAtHome(tablet);

            tablet.open("my-account");
            tablet.button("Remove the passkey Chair’s tablet").tap();
            tablet.button("Remove the passkey").tap();
            assertThat(tablet.text("Chair’s tablet, made on")).not().isVisible();
            tablet.assertNoComplaints();
        }
    }

    @Test
    void aLeadSetsUpAnAppBeforeSeeingAnythingAndTypesACodeFromThenOn(Tablets tablets) {
        clock.setTo("2026-03-02T09:00");
        var lead = town.person(Role.AGENCY_LEAD, null);
        try (var phone = tablets.phone()) {
            phone.signIn(lead);
            assertThat(phone.heading("Set up a second step")).isVisible();
            phone.assertAccessible("second-step-set-up");
            phone.open("my-invitations");
            assertThat(phone.heading("Set up a second step")).isVisible();
            var app = new Authenticator(phone.page().locator(".q-secret").innerText());
            var first = app.shows(clock.instant());
            var before = session(phone);
            type(phone, first);
            assertThat(phone.heading("Set up a second step")).not().isVisible();
            assertThat(session(phone)).isNotEmpty().isNotEqualTo(before);

            signOut(phone);
            phone.signIn(lead);
            assertThat(phone.heading("One more step")).isVisible();
            type(phone, first);
            assertThat(phone.page().getByRole(AriaRole.ALERT).first()).containsText("used before");
            phone.assertAccessible("second-step-wrong");
            clock.advance(Duration.ofSeconds(30));
            type(phone, app.shows(clock.instant()));
            assertThat(phone.heading("One more step")).not().isVisible();
            phone.open("my-account").press("Make recovery codes");
            assertThat(phone.page().locator(".q-secret")).hasCount(8);
            phone.assertAccessible("recovery-codes");
            phone.assertNoComplaints();
        }
    }

    @Test
    void theSessionStandsInACookieAndNeverInAnAddress() {
        assertThat(web.getEffectiveSessionTrackingModes()).containsExactly(SessionTrackingMode.COOKIE);
    }

    private static void withAuthenticator(Tablet tablet) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        var browser = tablet.page().context().newCDPSession(tablet.page());
        browser.send("WebAuthn.enable");
        browser.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static void type(Tablet tablet, String code) {
        tablet.page().getByLabel("Code").fill(code);
        tablet.button("Go on").tap();
        tablet.page().waitForLoadState();
        tablet.settle();
    }

    private static String session(Tablet tablet) {
        return tablet.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("quorate"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static void isAtHome(Tablet tablet) {
        tablet.page().waitForFunction("() => document.querySelector('h1')?.textContent.includes(', Jo Journey')");
        tablet.settle();
    }

    private static void signOut(Tablet tablet) {
        tablet.page().context().clearCookies();
    }
}
