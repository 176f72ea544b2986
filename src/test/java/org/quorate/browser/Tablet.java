package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A tablet in somebody's hand: what they see, tap and type, and every error its browser complained of. */
final class Tablet implements AutoCloseable {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final String IDLE = """
            () => document.querySelector('h1') !== null
              && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())""";

    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;
    private final String address;

    Tablet(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** Opens a screen of the portal and waits until it stands still. */
    Tablet open(String path) {
        page.navigate(address + path);
        return settle();
    }

    /** Opens a page that runs no script. */
    Tablet openPlain(String path) {
        page.navigate(address + path);
        return this;
    }

    /** How many bytes an address sends, before compression. */
    int weightOf(String path) {
        return page.request().get(address + path).body().length;
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Tablet settle() {
        page.waitForFunction(IDLE);
        return this;
    }

    Tablet signIn(Town.Person person) {
        return signIn(person.username(), person.password());
    }

    Tablet signIn(String username, String password) {
        return open("sign-in").typeSignIn(username, password);
    }

    /** Fills in the sign-in page that is open already. */
    Tablet typeSignIn(String username, String password) {
        page.getByLabel("Name or e-mail").fill(username);
        page.getByLabel("Password").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForLoadState();
        return this;
    }

    void networkIsAway(boolean away) {
        context.setOffline(away);
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(text).setLevel(1).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    /** The card, or list entry, that speaks of this person. */
    Locator card(String name) {
        return page.locator("article")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    void press(String name) {
        button(name).tap();
        settle();
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Types a day as people write it. */
    void typeDay(Locator within, String label, LocalDate day) {
        var field = within.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
        field.fill(TYPED.format(day));
        field.press("Enter");
        settle();
    }

    /** Types into a box that narrows down its choices, and takes the one that shows these words. */
    void pick(String label, String typed, String shown) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .fill(typed);
        option(shown).click();
        settle();
    }

    /** Takes one of a fixed list. */
    void select(String label, String shown) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .click();
        option(shown).click();
        settle();
    }

    private Locator option(String shown) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(shown))
                .first();
    }

    /** Nothing on this screen is in the way of somebody, nothing spills over the edge; keeps a picture. */
    void assertAccessible(String name) {
        picture(name);
        assertThat(violations()).as(name).isEmpty();
        assertThat(spillsOver()).as(name + " spills over").isEmpty();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
    }

    /** Prints the page, as the browser would, and keeps the pages to be looked at. */
    byte[] print(String name) {
        return page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screens", name + ".pdf")));
    }

    /** The page is whole first: the check waits for that by a listener, which never hears it where no script runs. */
    List<String> violations() {
        page.waitForLoadState();
        var broken = new AxeBuilder(page)
                        // in the page itself and not by way of a second one: half the time, and there are no frames
                        .setLegacyMode(true)
                        .withTags(WCAG)
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> !isCutOffRow(rule.getId(), node))
                                .map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getHtml() + " "
                                        + node.getFailureSummary())
                                .limit(3));
        return Stream.concat(broken, headingsOutOfOrder().stream()).toList();
    }

    /** The last row in sight of a list that scrolls is cut off by its edge, and is whole once one scrolls. */
    private static boolean isCutOffRow(String rule, CheckedNode node) {
        return rule.equals("target-size")
                && String.valueOf(node.getTarget()).contains("vaadin-grid-cell")
                && node.getFailureSummary().contains("partially obscured");
    }

    /** Headings that skip a level; screen readers walk a page by them. */
    private List<String> headingsOutOfOrder() {
        var found = page.locator("h1, h2, h3, h4, h5, h6").filter(new Locator.FilterOptions().setVisible(true));
        var wrong = new ArrayList<String>();
        int above = 0;
        for (var tag : evaluated(found, "all => all.map(heading => heading.tagName + ' ' + heading.textContent)")) {
            int level = tag.charAt(1) - '0';
            if (level > above + 1) {
                wrong.add("heading out of order: " + tag);
            }
            above = level;
        }
        return wrong;
    }

    /** What sticks out of the screen on the right, other than what scrolls by itself. */
    List<String> spillsOver() {
        var found = page.evaluate("""
                () => [...document.querySelectorAll('main, main *')]
                  .filter(node => node.getBoundingClientRect().right > innerWidth + 1
                    && !node.closest('vaadin-grid, vaadin-tabs, .q-table-scroll, .q-hidden'))
                  .slice(0, 3).map(node => node.tagName + '.' + node.className + ' ' + node.textContent.slice(0, 60))""");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static List<String> evaluated(Locator locator, String script) {
        return ((List<?>) locator.evaluateAll(script))
                .stream().map(String::valueOf).toList();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void assertNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.pages().forEach(Tablet::leave);
        context.close();
    }

    /** Chromium may keep a page open for ever that is closed while it is about to arrive somewhere. */
    private static void leave(Page page) {
        for (int tries = 0; tries < 3; tries++) {
            try {
                page.navigate("about:blank", new Page.NavigateOptions().setTimeout(5_000));
                return;
            } catch (PlaywrightException arrivedSomewhereElse) {
                continue;
            }
        }
    }
}
