package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A browser signs in under the strict Content-Security-Policy, walks the administrator's screens, and signs out. */
@BrowserJourney
class SignInJourney {

    @Autowired
    Town town;

    @Test
    void onATabletAnAdministratorSignsInLooksAtAccountsAndSignsOut(Tablets tablets) {
        var administrator = town.person(Role.ADMINISTRATOR, null);
        try (var tablet = tablets.tablet()) {
            tablet.page().onResponse(SignInJourney::isUnderTheStrictPolicy);
            tablet.signIn(administrator.username(), "wrong");
            assertThat(tablet.page().getByRole(AriaRole.ALERT)).containsText("do not go together");
            tablet.assertAccessible("sign-in-wrong");

            tablet.signIn(administrator);
            assertThat(tablet.page().getByRole(AriaRole.HEADING).first()).containsText("Jo Journey");
            tablet.open("accounts");
            assertThat(tablet.heading("Accounts")).isVisible();

            tablet.page()
                    .getByLabel("Menu", new Page.GetByLabelOptions().setExact(true))
                    .click();
            tablet.page().getByText("Sign out").click();
            assertThat(tablet.page().getByText("You are signed out.")).isVisible();
            tablet.open("accounts");
            assertThat(tablet.heading("Sign in")).isVisible();
            tablet.assertNoComplaints();
        }
    }

    @Test
    void aServiceManagerChecksTheChainOfTheRecord(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.SERVICE_MANAGER, null)).open("audit");
            tablet.page().getByText("Check the chain").click();
            assertThat(tablet.page().getByText("Whole:")).isVisible();
            tablet.assertAccessible("audit-checked");
            tablet.assertNoComplaints();
        }
    }

    @Test
    void onAPhoneTheMenuIsBehindAButtonAndOneComesBackToWhereOneWanted(Tablets tablets) {
        var administrator = town.person(Role.ADMINISTRATOR, null);
        try (var phone = tablets.phone()) {
            phone.open("accounts").typeSignIn(administrator.username(), administrator.password());
            assertThat(phone.heading("Accounts")).isVisible();
            phone.page()
                    .getByLabel("Menu", new Page.GetByLabelOptions().setExact(true))
                    .click();
            assertThat(phone.page().getByText("Sign out")).isVisible();
            phone.assertNoComplaints();
        }
    }

    private static void isUnderTheStrictPolicy(Response response) {
        if (response.url().endsWith("/sign-in")
                && "GET".equals(response.request().method())) {
            assertThat(response.headerValue("content-security-policy"))
                    .contains("'strict-dynamic'", "'nonce-", "frame-ancestors 'none'")
                    .doesNotContain("script-src 'unsafe-inline'");
        }
    }
}
