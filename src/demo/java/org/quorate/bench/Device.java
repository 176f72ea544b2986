package org.quorate.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A tablet on which somebody taps the roll, and what it kept and was told. */
final class Device implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String KEPT = "device kept ";
    private static final String ANSWERED = "device answered ";

    /** Listens in, without a hand in what the page does. */
    private static final String LISTEN = """
            (() => {
              const define = customElements.define.bind(customElements);
              customElements.define = (name, type, options) => {
                if (name === 'quorate-roll') {
                  const send = type.prototype.send;
                  type.prototype.send = async function (tap) {
                    const answer = await send.call(this, tap);
                    console.log(`device answered ${tap.id} ${answer.outcome}`);
                    return answer;
                  };
                }
                define(name, type, options);
              };
              const add = IDBObjectStore.prototype.add;
              IDBObjectStore.prototype.add = function (value, ...rest) {
                this.transaction.addEventListener('complete', () => console.log('device kept ' + value.id));
                return add.call(this, value, ...rest);
              };
            })()""";

    private static final String TAP = """
            dice => {
              const buttons = [...document.querySelectorAll('quorate-roll [data-invitee]')]
                  .filter(card => !card.dataset.pending)
                  .flatMap(card => [...card.querySelectorAll('[data-command]')]);
              buttons[Math.floor(dice * buttons.length)]?.click();
            }""";

    private static final String NOTHING_KEPT = """
            () => new Promise((resolve, reject) => {
              const opening = indexedDB.open('quorate-roll', 1);
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const count = opening.result.transaction('taps').objectStore('taps').count();
                count.onsuccess = () => { opening.result.close(); resolve(count.result === 0); };
              };
            })""";

    private static final String STANDS_STILL =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())";

    private final Set<String> kept = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Map<String, String> answers = Collections.synchronizedMap(new LinkedHashMap<>());
    private final BrowserContext context;
    private final Page page;
    private final Stage stage;
    private final Cast.Chair chair;

    Device(Browser browser, Stage stage, Cast.Chair chair) {
        this.stage = stage;
        this.chair = chair;
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1024, 768).setHasTouch(true));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.addInitScript(LISTEN);
        page.onConsoleMessage(this::hear);
    }

    private void hear(ConsoleMessage message) {
        var text = message.text();
        if (text.startsWith(KEPT)) {
            kept.add(text.substring(KEPT.length()));
        } else if (text.startsWith(ANSWERED)) {
            var words = text.substring(ANSWERED.length()).split(" ");
            if (!"later".equals(words[1])) {
                answers.put(words[0], words[1]);
            }
        }
    }

    /** Signs in and opens the roll. */
    void open() {
        goToSignIn();
        page.getByLabel("Name or e-mail").fill(chair.username());
        page.getByLabel("Password").fill(chair.password());
        page.locator(".q-sign-in-button").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(stage.address() + "conferences/" + stage.cast().conferenceId() + "?section=roll");
        page.waitForSelector("quorate-roll [data-command]");
        page.waitForFunction("() => customElements.get('quorate-roll') !== undefined");
    }

    /** Chromium may never say that it arrived when the open page was just about to load again by itself. */
    private void goToSignIn() {
        var quickly = new Page.NavigateOptions().setTimeout(15_000);
        for (int tries = 0; tries < 3; tries++) {
            try {
                page.navigate(stage.address() + "sign-in", quickly);
                return;
            } catch (PlaywrightException again) {
                continue;
            }
        }
        page.navigate(stage.address() + "sign-in");
    }

    /** Taps any button of anybody of whom no tap is on its way, then waits a little as people do. */
    void tap(double dice) {
        page.evaluate(TAP, dice);
        page.waitForTimeout(20 + 80 * dice);
    }

    /** Looks behind every tab, and comes back to the roll. */
    void walk() {
        var tabs = page.getByRole(AriaRole.TAB);
        for (int place = 0; place < tabs.count(); place++) {
            tabs.nth(place).click();
            page.waitForFunction(STANDS_STILL);
        }
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Roll"))
                .click();
        page.waitForSelector("quorate-roll");
    }

    /** Until the server has answered everything. */
    void awaitNothingKept() {
        var begin = System.nanoTime();
        while (!Boolean.TRUE.equals(page.evaluate(NOTHING_KEPT))) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("the tablet still keeps taps that nobody answers");
            }
            page.waitForTimeout(50);
        }
    }

    Set<String> kept() {
        return Set.copyOf(kept);
    }

    /** By the tap's id: applied or refused. */
    Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    @Override
    public void close() {
        context.close();
    }
}
