package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quorate.access.Accounts;
import org.quorate.access.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalWebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser signs in under the strict Content-Security-Policy, walks the administrator's screens, and signs out. */
@PortalWebTest
class SignInJourney {

    private static Playwright playwright;
    private static Browser browser;

    private final String username = "journey." + Ids.next();
    private final List<String> complaints = new ArrayList<>();

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void launch() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    @AfterAll
    static void quit() {
        browser.close();
        playwright.close();
    }

    @Test
    void onATabletAnAdministratorSignsInLooksAtAccountsAndSignsOut() {
        var password = open(Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        try (var page = page(1024, 768)) {
            signIn(page, "wrong");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not go together");
            assertAccessible(page, "sign-in");

            signIn(page, password);
            assertThat(heading(page, "Home")).isVisible();
            page.navigate(address("accounts"));
            assertThat(heading(page, "Accounts")).isVisible();
            assertAccessible(page, "accounts");
            page.navigate(address("audit"));
            page.getByText("Check the chain").click();
            assertThat(page.getByText("Whole:")).isVisible();
            assertAccessible(page, "audit");

            page.getByText("Sign out").click();
            assertThat(page.getByText("You are signed out.")).isVisible();
            page.navigate(address("accounts"));
            assertThat(heading(page, "Sign in")).isVisible();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void onAPhoneTheMenuIsBehindAButtonAndNothingSpillsOver() {
        var password = open(Role.ADMINISTRATOR);
        try (var page = page(390, 844)) {
            page.navigate(address("accounts"));
            page.getByLabel("Name or e-mail").fill(username);
            page.getByLabel("Password").fill(password);
            page.getByRole(AriaRole.BUTTON).getByText("Sign in").click();

            assertThat(heading(page, "Accounts")).isVisible();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertAccessible(page, "accounts-phone");
            page.getByLabel("Menu", new Page.GetByLabelOptions().setExact(true)).click();
            assertThat(page.getByText("Sign out")).isVisible();
        }
        assertThat(complaints).isEmpty();
    }

    private Page page(int width, int height) {
        var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height))
                .newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.url().endsWith("/sign-in")
                    && "GET".equals(response.request().method())) {
                assertThat(response.headerValue("content-security-policy"))
                        .contains("'strict-dynamic'", "'nonce-", "frame-ancestors 'none'")
                        .doesNotContain("script-src 'unsafe-inline'");
            }
        });
        return page;
    }

    private void signIn(Page page, String password) {
        page.navigate(address("sign-in"));
        page.getByLabel("Name or e-mail").fill(username);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON).getByText("Sign in").click();
        page.waitForLoadState();
    }

    private static void assertAccessible(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations).as(name).isEmpty();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setLevel(1));
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private String open(Role... roles) {
        var admin = Actor.system("journey");
        return accounts.open(admin, new OpenAccount(username, "Jo Journey", Set.of(roles), null, null))
                .password();
    }
}
