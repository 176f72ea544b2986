package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What only a browser shows of messages: words put in where the cursor is, and an e-mail as it looks. */
@BrowserJourney
class MessagesJourney {

    @Autowired
    Town town;

    @Autowired
    Letters letters;

    @Autowired
    MutableClock clock;

    @Test
    void wordsArePutInByTapping(Tablets tablets) {
        var support = town.person(Role.BUSINESS_SUPPORT, null);
        try (var screen = tablets.tablet()) {
            screen.signIn(support);
            screen.open("wording?kind=REMINDER&channel=EMAIL");
            var words = screen.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Words"));
            words.fill("For ");
            screen.page()
                    .getByLabel("Put in {chair}", new Page.GetByLabelOptions().setExact(false))
                    .tap();
            assertThat(words).hasValue("For {chair}");
            assertThat(screen.text("For Carol Chair")).isVisible();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void anEmailOfThePostBoxIsShownAsItLooks(Tablets tablets) {
        clock.setTo("2026-03-02T09:00");
        letters.ofEveryFate(town.called(town.household(), LocalTime.of(11, 0)), Ids.next());
        var support = town.person(Role.BUSINESS_SUPPORT, null);
        try (var screen = tablets.tablet()) {
            screen.signIn(support);
            screen.open("post-box");
            screen.press("E-mails");
            screen.button("Dr Amina Returned").first().tap();
            screen.settle();
            assertThat(screen.page()
                            .frameLocator("iframe")
                            .getByText("You are invited")
                            .first())
                    .isVisible();
            // axe cannot look into a frame in which nothing runs
            screen.picture("post-box-message");
            assertThat(screen.complaints()).isEmpty();
        }
    }
}
