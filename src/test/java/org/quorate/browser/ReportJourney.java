package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkCodes;
import org.quorate.access.Links;
import org.quorate.directory.Profession;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A GP writes a report on a phone, from the message to “Send”, and a social worker on a tablet. */
@BrowserJourney
class ReportJourney {

    private static final Logger LOG = LoggerFactory.getLogger(ReportJourney.class);

    private static final int HEAVIEST = 60 * 1024;
    private static final double WORDS_A_MINUTE = 40;
    private static final double SECONDS_A_TAP = 3;
    private static final double LONGEST_MINUTES = 4;

    /** A whole report of a GP about two siblings. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("contact", "Both registered here since 2023. Ella was seen four times this year, Tom twice.");
        WORDS.put(
                "block",
                "Ella has asthma, well controlled when inhalers are given. Two reviews were missed. Immunisations up to date. "
                        + "Mother has low mood since Tom was born and takes her medicine.");
        WORDS.put("well", "Gran brings the children and rings us when she is worried.");
        WORDS.put(
                "worried",
                "Ella was without her inhaler twice and needed the ambulance. If it happens again she may die.");
        WORDS.put("voice", "Ella told our nurse, alone, that she likes it when gran stays.");
        WORDS.put("next", "An asthma review within two weeks. Our nurse will ring school and gran.");
    }

    @Autowired
    Town town;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private Town.Household house;
    private UUID conference;
    private int taps;

    ReportJourney(@Autowired Town town, @Autowired MutableClock clock) {
        clock.setTo(Scene.TODAY);
        house = town.household();
        conference = town.called(house, LocalTime.of(10, 0));
    }

    @BeforeEach
    void onAMondayInMarch() {
        clock.setTo(Scene.TODAY);
        taps = 0;
    }

    @Test
    void aGpWritesAReportOnAPhoneInUnderFourMinutes(Tablets tablets) {
        var gp = town.invitee(conference, Profession.GP);
        jdbc.sql("update directory_practitioner set email = 'gp@nhs.example' where id = ?")
                .param(house.workers().get(Profession.GP))
                .update();
        var path = link(gp);
        try (var phone = tablets.phone()) {
            phone.openPlain(path);
            tap(phone.link("Write your report"));
            tap(phone.button("Send me a code"));
            assertThat(phone.heading("Type the code")).isVisible();
            phone.page().getByLabel("Code").fill(code(gp));
            tap(phone.button("Go on"));
            assertThat(phone.heading("GP’s report")).isVisible();
            var weight = phone.page().content().length()
                    + Stream.of("light.css", "quorate.svg", "report.js")
                            .mapToInt(phone::weightOf)
                            .sum();
            assertThat(weight).as("bytes of the whole page").isBetween(15_000, HEAVIEST);

            WORDS.forEach((box, words) -> type(phone, box, words));
            for (var child : List.of(house.ella(), house.tom())) {
                phone.page().locator("[id='last_seen." + child + "']").fill("2026-02-27");
                phone.page().locator("[id='scale." + child + "']").selectOption("4");
                taps += 4;
            }
            assertThat(phone.page().locator("#state")).hasText("Saved");
            phone.assertAccessible("report-phone");
            tap(phone.button("Look it over and send"));
            assertThat(phone.heading("Look it over")).isVisible();
            phone.assertAccessible("report-check-phone");
            tap(phone.button("Send the report"));
            assertThat(phone.heading("Thank you. Your report has come.")).isVisible();
            phone.assertAccessible("report-sent-phone");
            phone.assertNoComplaints();

            var typed = WORDS.values().stream()
                    .mapToInt(words -> words.split("\\s+").length)
                    .sum();
            var fields = WORDS.size() + 4;
            var minutes = typed / WORDS_A_MINUTE + (taps + WORDS.size()) * SECONDS_A_TAP / 60;
            LOG.info(
                    "a GP's report: {} taps, {} fields, {} words, {} minutes, {} bytes",
                    taps + WORDS.size(),
                    fields,
                    typed,
                    "%.1f".formatted(minutes),
                    weight);
            assertThat(minutes).isLessThanOrEqualTo(LONGEST_MINUTES);
        }
    }

    @Test
    void aBrowserThatIsClosedInMidSentenceLosesTwoSecondsAtMost(Tablets tablets) {
        var police = town.invitee(conference, Profession.POLICE);
        jdbc.sql("update directory_practitioner set email = 'police@example.org' where id = ?")
                .param(house.workers().get(Profession.POLICE))
                .update();
        var path = link(police);
        try (var phone = tablets.phone()) {
            behindTheCode(phone, path, police);
            var box = phone.page().locator("#worried");
            box.focus();
            var begun = System.nanoTime();
            phone.page().keyboard().type("Called to the house twice in");
            assertThat(phone.page().locator("#state")).hasText("Saved");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
            phone.page().keyboard().type(" January, and");
            // no waiting: the page sends what is left as it goes
            phone.page().navigate("about:blank");
        }
        try (var phone = tablets.phoneWithoutScripts()) {
            behindTheCode(phone, path, police);
            assertThat(phone.page().locator("#worried")).hasValue("Called to the house twice in January, and");
            phone.button("Look it over and send").tap();
            assertThat(phone.text("Fill this in, it is needed")).isVisible();
        }
        // the check of what is in anybody's way never ends where no script runs
        try (var phone = tablets.phone()) {
            behindTheCode(phone, path, police);
            phone.button("Look it over and send").tap();
            assertThat(phone.text("Fill this in, it is needed")).isVisible();
            phone.assertAccessible("report-errors-phone");
        }
    }

    /** The first save arrives and its answer is lost; what is typed meanwhile must not meet it as somebody else's. */
    @Test
    void aPageNeverClashesWithItself(Tablets tablets) {
        var school = town.invitee(conference, Profession.SCHOOL);
        jdbc.sql("update directory_practitioner set email = 'school@example.org' where id = ?")
                .param(house.workers().get(Profession.SCHOOL))
                .update();
        try (var phone = tablets.phone()) {
            behindTheCode(phone, link(school), school);
            var lost = new AtomicBoolean();
            phone.page().route("**/report/part", route -> {
                var answer = route.fetch();
                if (lost.getAndSet(true)) {
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                } else {
                    route.abort();
                }
            });
            phone.page().locator("#worried").fill("Late on Mondays");
            assertThat(phone.page().locator("#state")).hasText(Pattern.compile("^Not saved yet.*"));
            phone.page().locator("#worried").fill("Late on Mondays, and hungry.");
            assertThat(phone.page().locator("#state")).hasText("Saved", within(15));
            phone.page().waitForResponse("**/report/part", () -> {
                phone.page().locator("#block").fill("Attendance 82%.");
                phone.page().locator("#worried").fill("Late on Mondays, and hungry, often.");
            });
            phone.page().locator("#worried").fill("Late on Mondays, and hungry, very often.");
            phone.button("Look it over and send").tap();

            assertThat(phone.heading("Look it over")).isVisible();
            assertThat(phone.text("Late on Mondays, and hungry, very often.")).isVisible();
        }
    }

    @Test
    void aSocialWorkerWritesOnATabletAndTheChairReadsIt(Tablets tablets) {
        var worker = town.person(Role.SOCIAL_WORKER, house.workers().get(Profession.SOCIAL_WORKER));
        var invitee = town.invitee(conference, Profession.SOCIAL_WORKER);
        try (var tablet = tablets.tablet()) {
            tablet.signIn(worker);
            tablet.open("my-invitations");
            tablet.press("Write the report");
            assertThat(tablet.heading("Social worker’s report")).isVisible();
            fill(tablet, "What led to this conference", "School reported a bruise on 24 February.");
            fill(tablet, "What you are worried about", "Ella is hit when she is late.");
            tablet.assertAccessible("report-write-tablet");
            tablet.open("my-invitations/" + invitee + "/report");
            assertThat(tablet.page().getByLabel("What you are worried about").first())
                    .hasValue("Ella is hit when she is late.");
            tablet.press("Look it over and send");
            assertThat(tablet.button("Send the report")).isVisible();
            tablet.assertAccessible("report-look-over-tablet");
            tablet.press("Send the report");
            assertThat(tablet.text("What you sent")).isVisible();
            tablet.assertNoComplaints();
        }
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.CHAIR, house.chairId()));
            tablet.open("conferences/" + conference + "?section=invitees");
            assertThat(tablet.text("Written reports")).isVisible();
            tablet.link("Read").first().click();
            tablet.settle();
            assertThat(tablet.text("Ella is hit when she is late.")).isVisible();
            tablet.assertAccessible("report-read-tablet");
            tablet.assertNoComplaints();
        }
    }

    private static LocatorAssertions.HasTextOptions within(int seconds) {
        return new LocatorAssertions.HasTextOptions().setTimeout(seconds * 1000.0);
    }

    private static void fill(Tablet tablet, String label, String words) {
        var box = tablet.page().getByLabel(label).first();
        box.fill(words);
        box.blur();
        tablet.settle();
    }

    private void behindTheCode(Tablet phone, String path, UUID invitee) {
        phone.openPlain(path + "/report");
        phone.button("Send me a code").tap();
        assertThat(phone.heading("Type the code")).isVisible();
        phone.page().getByLabel("Code").fill(code(invitee));
        phone.button("Go on").tap();
        assertThat(phone.page().locator("#worried")).isVisible();
        // what saves what is typed is there
        phone.page().waitForLoadState();
    }

    private void tap(Locator button) {
        button.tap();
        taps++;
    }

    private static void type(Tablet phone, String box, String words) {
        phone.page().locator("#" + box).fill(words);
    }

    private String code(UUID subject) {
        return codes.code(jdbc.sql(
                        "select code_id from correspondence_message where kind = 'CODE' and subject_id in (select id from access_link where subject_id = ?) order by id desc limit 1")
                .param(subject)
                .query(UUID.class)
                .single());
    }

    private String link(UUID invitee) {
        var address = links.address(
                links.issue(InvitationLink.PURPOSE, invitee, clock.instant().plus(Duration.ofDays(30))));
        return address.substring(address.indexOf(InvitationLink.PATH) + 1);
    }
}
