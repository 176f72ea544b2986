package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferencePaths;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Keys pressed in fields for a day and a time, in a browser: what is typed is kept as meant, or refused in words. */
@BrowserJourney
class TypedFieldsJourney {

    private static final Map<String, String> TIMES = Map.of(
            "815", "08:15", "830", "08:30", "845", "08:45", "900", "09:00", "130", "13:30", "930", "09:30", "2.15pm",
            "14:15");
    private static final Map<String, String> DAYS = Map.of(
            "12032026", "12/03/2026", "12.3.26", "12/03/2026", "12 Mar 2026", "12/03/2026", "2026-03-12", "12/03/2026");

    @Autowired
    Town town;

    @Autowired
    MutableClock clock;

    @Test
    void daysAndTimesAreKeptAsTypedAndNothingOpensOrDropsUnasked(Tablets tablets) {
        clock.setTo("2026-03-02T09:00");
        var conference = town.called(town.household(), LocalTime.of(10, 0));
        var clerk = town.person(Role.BUSINESS_SUPPORT, null);
        try (var tablet = tablets.tablet()) {
            tablet.signIn(clerk).open(ConferencePaths.move(conference));
            var time = field(tablet, AriaRole.TEXTBOX, "Begins at");
            TIMES.forEach((typed, shown) -> {
                type(tablet, time, typed);
                assertThat(time).hasValue(shown);
            });
            type(tablet, time, "9.3");
            assertThat(time).hasValue("9.3");
            assertThat(tablet.text("Write the time as hours and minutes")).isVisible();
            tablet.press("Save the change");
            assertThat(tablet.heading("Move or change " + reference(tablet))).isVisible();
            tablet.assertAccessible("typed-time-refused");
            type(tablet, time, "10");

            var day = field(tablet, AriaRole.COMBOBOX, "Day");
            DAYS.forEach((typed, shown) -> {
                type(tablet, day, typed);
                assertThat(day).hasValue(shown);
            });
            type(tablet, day, "31/04/2026");
            assertThat(tablet.text("The calendar has no such day")).isVisible();
            tabbingOpensNothing(tablet, day);
            escapeDropsNothing(tablet, day);
            tablet.assertNoComplaints();
        }
    }

    private static void tabbingOpensNothing(Tablet tablet, Locator day) {
        day.focus();
        assertThat(tablet.page().locator("vaadin-date-picker[opened]")).hasCount(0);
        tablet.page().keyboard().press("Tab");
        tablet.page().keyboard().press("Shift+Tab");
        assertThat(tablet.page().locator("vaadin-date-picker[opened]")).hasCount(0);
    }

    private static void escapeDropsNothing(Tablet tablet, Locator day) {
        day.fill("13/03/2026");
        day.press("Escape");
        day.press("Escape");
        assertThat(day).hasValue("13/03/2026");
        day.press("ArrowDown");
        assertThat(tablet.page().locator("vaadin-date-picker[opened]")).hasCount(1);
        tablet.picture("typed-day-calendar");
        day.press("Escape");
        assertThat(tablet.page().locator("vaadin-date-picker[opened]")).hasCount(0);
        day.press("Tab");
        tablet.settle();
        assertThat(day).hasValue("13/03/2026");
        assertThat(tablet.text("In time.")).isVisible();
    }

    private static void type(Tablet tablet, Locator field, String text) {
        field.fill("");
        field.pressSequentially(text);
        field.press("Tab");
        tablet.settle();
    }

    private static String reference(Tablet tablet) {
        return tablet.page().locator("h1").innerText().replace("Move or change ", "");
    }

    private static Locator field(Tablet tablet, AriaRole role, String label) {
        return tablet.page()
                .locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
