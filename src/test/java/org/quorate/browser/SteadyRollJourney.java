package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quick thumb on the roll hits what it aimed at, and one tap that fails is in nobody's way. */
@BrowserJourney
class SteadyRollJourney extends AtTheRoll {

    /** Where every button that can be seen stands on its roll. */
    private static final String PLACES = """
            () => {
              const roll = document.querySelector('quorate-roll');
              const top = roll.querySelector('.q-roll-list').getBoundingClientRect().top;
              return Object.fromEntries([...roll.querySelectorAll('.q-roll-buttons vaadin-button')]
                .filter(button => !['Left', 'Undo', 'Apologies', 'Not attended', 'Somebody else came', 'More']
                  .includes(button.textContent.trim()))
                .map(button => [button.getAttribute('aria-label'),
                  Math.round(button.getBoundingClientRect().left) + ' '
                    + Math.round(button.getBoundingClientRect().top - top)]));
            }""";

    private static final String SOMETHING_GROWS_ABOVE = """
            () => {
              const news = document.createElement('div');
              news.style.height = '90px';
              document.querySelector('quorate-roll').before(news);
            }""";

    @ParameterizedTest
    @ValueSource(ints = {1024, 390})
    void aSecondTapWithinHalfASecondHitsTheButtonThatWasThere(int width, Tablets tablets) {
        try (var tablet = tablets.of(width, width == 390 ? 844 : 768)) {
            openRoll(tablet);
            for (var other : List.of("In person", "Video", "Phone")) {
                var name = other.equals("Phone") ? POLICE : GP;
                tablet.button("In person, " + name).scrollIntoViewIfNeeded();
                tablet.page().waitForTimeout(800); // what was refused before has moved the cards below it
                var aimed = box(tablet, other + ", " + name);
                tablet.button("In person, " + name).tap();
                tablet.page().waitForTimeout(450);
                tap(tablet, aimed);
                tablet.settle();
                assertThat(tablet.card(name)).containsText("Here since");
                assertThat(tablet.page().locator("[data-pending]")).hasCount(0);
            }
            tablet.picture("roll-steady-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 390})
    void whoeverIsTappedEveryButtonKeepsItsPlace(int width, Tablets tablets) {
        try (var tablet = tablets.of(width, width == 390 ? 844 : 768)) {
            openRoll(tablet);
            var before = tablet.page().evaluate(PLACES);
            tablet.press("Video, " + GP);
            tablet.page().waitForTimeout(800); // what is said of quoracy now may have moved the cards below it
            tablet.press("Not attended, " + POLICE);
            assertThat(tablet.card(GP)).containsText("Here since 10:05, by video");
            assertThat(tablet.card(POLICE)).containsText("Did not attend");
            tablet.assertAccessible("roll-places-" + width);

            assertThat((Map<?, ?>) tablet.page().evaluate(PLACES)).isEqualTo(before);
        }
    }

    @Test
    void aButtonThatHasJustSlidUnderTheFingerIsNotTapped(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            openRoll(tablet);
            tablet.button("Phone, " + POLICE).scrollIntoViewIfNeeded();
            tablet.page().waitForTimeout(2500);
            tablet.page().evaluate(SOMETHING_GROWS_ABOVE);
            tablet.page().waitForTimeout(100);
            tap(tablet, box(tablet, "Phone, " + POLICE));
            tablet.settle();
            assertThat(arrivals()).as("it was another button a moment ago").isZero();

            tablet.page().waitForTimeout(800);
            tablet.press("Phone, " + POLICE);
            assertThat(tablet.card(POLICE)).containsText("Here since 10:05, by phone");
        }
    }

    @Test
    void oneTapThatFailsIsInNobodysWayAndNotForEverInItsOwn(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            openRoll(tablet);

            var answers = tablet.page().evaluate("""
                    async () => {
                      const { Queue } = await import('/queue.js');
                      const answers = [];
                      const queue = new Queue({
                        database: 'steady', store: 'taps', mine: () => true, lane: tap => tap.who,
                        send: tap => tap.what === 'silent' ? new Promise(() => {})
                          : tap.what === 'breaks' ? Promise.reject(new Error())
                          : Promise.resolve({ outcome: 'applied' }),
                        show: (tap, answer) => {
                          const said = tap.who + ' ' + tap.what + ' ' + answer?.outcome;
                          if (answer && answer.outcome !== 'later' && !answers.includes(said)) {
                            answers.push(said);
                          }
                        },
                      });
                      await queue.keep({ who: 'ann', what: 'silent' });
                      await queue.keep({ who: 'bea', what: 'breaks' });
                      await queue.keep({ who: 'bea', what: 'works' });
                      await queue.keep({ who: 'cy', what: 'works' });
                      for (let pass = 0; pass < 8; pass++) {
                        await queue.pump('bea');
                        await queue.pump('cy');
                      }
                      queue.stop();
                      answers.push(...(await queue.kept()).map(tap => 'kept ' + tap.who + ' ' + tap.what));
                      return answers;
                    }""");

            assertThat((List<?>) answers)
                    .map(String::valueOf)
                    .containsExactly(
                            "cy works applied",
                            "bea breaks refused",
                            "bea works applied",
                            "kept ann silent",
                            "kept bea breaks");
        }
    }

    private static BoundingBox box(Tablet tablet, String button) {
        return tablet.button(button).boundingBox();
    }

    private static void tap(Tablet tablet, BoundingBox where) {
        tablet.page().touchscreen().tap(where.x + where.width / 2, where.y + where.height / 2);
    }

    private int arrivals() {
        return jdbc.sql("select count(*) from attendance_presence where conference_id = ?")
                .param(conferenceId)
                .query(Integer.class)
                .single();
    }
}
