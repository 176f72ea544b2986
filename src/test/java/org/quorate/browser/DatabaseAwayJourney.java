package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.bench.Chromium;
import org.quorate.bench.Stage;
import org.quorate.demo.EmbeddedMariaDb;
import org.quorate.directory.Profession;

/** The database dies, or hangs, under a portal at work: every page says so within three seconds, and all comes back. */
class DatabaseAwayJourney {

    private static final double IN_TIME_MS = 3_000;
    private static final Duration IN_TIME = Duration.ofSeconds(3);
    private static final String AWAY = "The database is away";
    private static final String GP = Town.Household.worker(Profession.GP);

    private static Stage stage;
    private static Chromium chromium;

    /** What befalls the database, and what ends it. */
    enum Fault {
        KILLED(EmbeddedMariaDb::kill, EmbeddedMariaDb::startAgain),
        HANGING(EmbeddedMariaDb::hang, EmbeddedMariaDb::goOn);

        private final Consumer<EmbeddedMariaDb> strikes;
        private final Consumer<EmbeddedMariaDb> ends;

        Fault(Consumer<EmbeddedMariaDb> strikes, Consumer<EmbeddedMariaDb> ends) {
            this.strikes = strikes;
            this.ends = ends;
        }
    }

    @BeforeAll
    static void open() {
        stage = Stage.open("away", Fault.values().length);
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageSaysSoInTimeAndComesBackByItself(Fault fault) throws Exception {
        var chair = stage.cast().chairs().get(fault.ordinal());
        var tablets = new Tablets(chromium.browser(), stage.address());
        var before = arrivals();
        try (var roll = tablets.tablet();
                var other = tablets.tablet();
                var door = tablets.tablet();
                var http = HttpClient.newHttpClient()) {
            roll.signIn(chair.username(), chair.password())
                    .open("conferences/" + stage.cast().conferenceId() + "?section=roll");
            other.signIn(chair.username(), chair.password()).open("conferences");
            door.open("sign-in");
            var button = roll.card(GP).locator("[data-command]").first();
            assertThat(button).isVisible();

            fault.strikes.accept(stage.database());
            assertThat(notice(roll)).isVisible(inTime());
            button.tap();
            assertThat(roll.page().locator("[data-pending*='Kept on this tablet']"))
                    .containsText(GP, new LocatorAssertions.ContainsTextOptions().setTimeout(IN_TIME_MS));
            roll.picture("database-away-roll-" + fault);
            assertScreensSaySo(other, door, chair.password(), chair.username());
            assertPagesSaySo(http);

            fault.ends.accept(stage.database());
            assertThat(roll.page().locator("[data-pending]"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
            assertThat(notice(roll)).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(15_000));
            assertThat(other.page().getByRole(AriaRole.HEADING).first())
                    .containsText("Bea Bench", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
            door.open("sign-in").typeSignIn(chair.username(), chair.password());
            assertThat(door.page().getByRole(AriaRole.HEADING).first()).containsText("Bea Bench");
        }
        assertThat(arrivals()).as("the tap has arrived, once").isEqualTo(before + 1);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> stage.health() == 200);
    }

    private void assertScreensSaySo(Tablet other, Tablet door, String password, String username) {
        other.link("Quorate, home").first().tap();
        // nobody is believed to be signed in while it cannot be asked: the screen stays, says so, and goes on
        // afterwards
        assertThat(notice(other)).isVisible(inTime());
        other.picture("database-away-screen");
        door.typeSignIn(username, password);
        assertThat(door.page().getByRole(AriaRole.HEADING))
                .containsText(
                        "We cannot show this just now",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(IN_TIME_MS));
        assertThat(door.page().locator("body")).not().containsText("do not go together");
        assertThat(door.page().locator("body")).containsText("may not be saved");
        door.assertAccessible("database-away-sign-in");
    }

    private void assertPagesSaySo(HttpClient http) throws IOException, InterruptedException {
        var invitation = stage.cast().invitation();
        assertSaysSo(http, HttpRequest.newBuilder(URI.create(invitation)), "Try again");
        assertSaysSo(http, HttpRequest.newBuilder(URI.create(invitation + "/conference.ics")), "Try again");
        assertSaysSo(
                http,
                HttpRequest.newBuilder(URI.create(invitation + "/answer"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("answer=VIDEO")),
                "send it again");
        assertThat(in(IN_TIME, () -> stage.health())).isEqualTo(503);
    }

    private void assertSaysSo(HttpClient http, HttpRequest.Builder request, String words)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = in(IN_TIME, () -> http.send(request.build(), BodyHandlers.ofString()));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("The database is away for a moment", words);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private interface Asked<T> {
        T get() throws IOException, InterruptedException;
    }

    private static <T> T in(Duration time, Asked<T> asked) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var answer = asked.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(time);
        return answer;
    }

    private static Locator notice(Tablet tablet) {
        return tablet.page()
                .locator(".q-notice-text")
                .filter(new Locator.FilterOptions().setHasText(AWAY))
                .first();
    }

    private static LocatorAssertions.IsVisibleOptions inTime() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(IN_TIME_MS);
    }

    private static int arrivals() {
        return stage.jdbc()
                .sql("select count(*) from attendance_command")
                .query(Integer.class)
                .single();
    }
}
