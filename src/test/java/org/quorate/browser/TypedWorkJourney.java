package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferencePaths;
import org.quorate.family.FamilyPaths;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody typed is there again after a refresh, Back, a tap on the menu, Escape, and an ended session. */
@BrowserJourney
class TypedWorkJourney {

    @Autowired
    Town town;

    @Autowired
    MutableClock clock;

    @Test
    void aCallGoesOnAtItsStepAfterBackARefreshAndAnEndedSession(Tablets tablets) {
        clock.setTo("2026-03-02T09:00");
        var house = town.household();
        var clerk = town.person(Role.BUSINESS_SUPPORT, null);
        try (var tablet = tablets.tablet()) {
            tablet.signIn(clerk).open(ConferencePaths.CALL);
            tablet.page()
                    .getByLabel("Find a child by name, council id or NHS number")
                    .fill(house.ellaName());
            tablet.press("Add " + house.ellaName() + " Example");
            tablet.typeDay(tablet.card(house.ellaName()), "On", Town.STRATEGY);
            tablet.press("Next");
            assertThat(tablet.page()).hasURL(Pattern.compile(".*conferences/call\\?step=2"));
            tablet.typeDay(tablet.page().locator("main"), "Day", Town.DAY);
            var note = tablet.page().getByLabel("Directions or another place (optional)");
            note.fill("Ring the second bell");
            note.blur();
            tablet.settle();

            tablet.page().goBack();
            assertThat(tablet.card(house.ellaName())).isVisible();
            tablet.press("Next");
            assertThat(note).hasValue("Ring the second bell");

            tablet.page().waitForTimeout(500);
            tablet.page().reload();
            tablet.settle();
            assertThat(tablet.text("What you had typed on")).isVisible();
            assertThat(note).hasValue("Ring the second bell");
            tablet.assertAccessible("typed-call-restored");

            tablet.page().context().clearCookies();
            tablet.page().reload();
            assertThat(tablet.text("you had typed there is kept.")).isVisible();
            tablet.assertAccessible("typed-sign-in-again");
            tablet.typeSignIn(clerk.username(), clerk.password());
            assertThat(note).hasValue("Ring the second bell");
            assertThat(tablet.page()).hasURL(Pattern.compile(".*conferences/call\\?step=2.*"));
            assertThat(tablet.page().getByLabel("Day", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("11/03/2026");
        }
    }

    @Test
    void aFormKeepsWhatWasTypedWhenItIsLeftAndShowsWhoIsOnRecordAboveItsButtons(Tablets tablets) {
        clock.setTo("2026-03-02T09:00");
        var house = town.household();
        var clerk = town.person(Role.BUSINESS_SUPPORT, null);
        try (var tablet = tablets.tablet()) {
            tablet.signIn(clerk).open(FamilyPaths.LIST);
            tablet.press("Register a family");
            tablet.page().getByLabel("Given name").fill(house.ellaName());
            tablet.page().getByLabel("Family name").fill("EXAMPLE");
            tablet.typeDay(tablet.dialog(), "Date of birth", LocalDate.of(2017, 1, 1));
            tablet.page().getByLabel("Family name").press("Escape");
            tablet.settle();
            tablet.page().waitForTimeout(900);

            tablet.page().reload();
            tablet.settle();
            tablet.press("Register a family");
            assertThat(tablet.page().getByLabel("Given name")).hasValue(house.ellaName());
            assertThat(tablet.page().getByLabel("Date of birth")).hasValue("01/01/2017");
            tablet.picture("typed-form-restored");

            tablet.press("Register the family");
            assertThat(tablet.text("This child may be on record already")).isVisible();
            assertThat(tablet.button("Go back")).isFocused();
            tablet.assertAccessible("typed-look-alike");
            tablet.page().getByText("Open this family").first().tap();
            tablet.settle();
            assertThat(tablet.page()).hasURL(Pattern.compile(".*families/.+"));
        }
        try (var phone = tablets.phone()) {
            phone.signIn(clerk).open(FamilyPaths.LIST);
            phone.press("Register a family");
            phone.press("Register the family");
            assertThat(phone.text("This child may be on record already")).isVisible();
            phone.picture("typed-look-alike-phone");
            phone.press("Throw it away");
            assertThat(phone.page().getByLabel("Given name")).hasValue("");
        }
    }

    @Test
    void twoMinutesBeforeTheSessionEndsTheScreenSaysSo(Tablets tablets) {
        var clerk = town.person(Role.BUSINESS_SUPPORT, null);
        try (var tablet = tablets.tablet()) {
            tablet.signIn(clerk).open("");
            tablet.page().evaluate("""
                    () => { localStorage.setItem('quorate-called', Date.now() - 28.5 * 60_000);
                            document.querySelector('quorate-cover').look(); }""");
            assertThat(tablet.text("In two minutes you are signed out")).isVisible();
            tablet.picture("typed-session-ends");
            tablet.page().waitForTimeout(1_100);
            tablet.page().mouse().move(40, 300);
            tablet.page().mouse().move(60, 340);
            assertThat(tablet.text("In two minutes you are signed out")).not().isVisible();
        }
    }
}
