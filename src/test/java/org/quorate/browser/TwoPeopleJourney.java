package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.quorate.DueWork;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.TestMail;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An administrator opens an account, a service manager agrees, its owner chooses a password on a phone from the link in
 * the mail and signs in with it.
 */
@BrowserJourney
class TwoPeopleJourney {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+/(p/[A-Za-z0-9_-]{43})");
    private static final String CHOSEN = "nine-lantern-orchards";

    @Autowired
    Town town;

    @Autowired
    DueWork dueWork;

    @Test
    void oneProposesAnotherAgreesAndTheOwnerAloneKnowsThePassword(Tablets tablets) throws Exception {
        var name = "pat." + Ids.next();
        var email = name + "@council.example";
        try (var first = tablets.tablet();
                var second = tablets.tablet();
                var phone = tablets.phone()) {
            first.signIn(town.person(Role.ADMINISTRATOR, null)).open("accounts");
            first.press("Open an account");
            type(first, "Name", name);
            type(first, "Signs in as", name);
            type(first, "E-mail", email);
            Tablet.button(first.dialog(), "Business support").click();
            first.assertAccessible("account-opening-tablet");
            first.press("Open the account");
            assertThat(first.button("Take back: " + name)).isVisible();
            first.assertAccessible("accounts-waiting-tablet");

            second.signIn(town.person(Role.SERVICE_MANAGER, null));
            assertThat(second.link("Look at them and decide")).isVisible();
            second.open("account-changes");
            second.assertAccessible("account-changes-waiting-tablet");
            second.button("Agree: " + name).click();
            Tablet.button(second.page().locator("vaadin-confirm-dialog"), "Agree")
                    .click();
            assertThat(second.text("It is decided, and on record.")).isVisible();

            var path = linkIn(mailTo(email));
            phone.openPlain(path);
            assertThat(phone.heading("Choose your password")).isVisible();
            phone.assertAccessible("password-phone");
            phone.page().getByLabel("New password").fill("short");
            phone.button("Use this password").tap();
            assertThat(phone.text("Use at least 12 characters.")).isVisible();
            phone.assertAccessible("password-wrong-phone");
            phone.page().getByLabel("New password").fill(CHOSEN);
            phone.button("Use this password").tap();
            assertThat(phone.heading("Your password is set")).isVisible();
            phone.assertAccessible("password-chosen-phone");
            phone.openPlain(path);
            assertThat(phone.heading("This link works no more")).isVisible();
        }
        try (var tablet = tablets.tablet()) {
            tablet.signIn(name, CHOSEN);
            assertThat(tablet.page().getByRole(AriaRole.HEADING).first()).containsText(name);
        }
    }

    private static void type(Tablet tablet, String label, String text) {
        tablet.dialog()
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    private MimeMessage mailTo(String email) {
        return Awaitility.await()
                .alias("the mail with the link")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> {
                            dueWork.begin();
                            return TestMail.arrivedFor(email);
                        },
                        mails -> !mails.isEmpty())
                .getFirst();
    }

    private static String linkIn(MimeMessage mail) throws Exception {
        var raw = new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var found = LINK.matcher(raw.replace("=\r\n", "").replace("=3D", "="));
        assertThat(found.find()).as("a link in the mail").isTrue();
        return found.group(1);
    }
}
