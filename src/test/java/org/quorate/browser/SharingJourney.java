package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.LinkCodes;
import org.quorate.access.Links;
import org.quorate.agencyreport.FamilyRules;
import org.quorate.agencyreport.ReadingLink;
import org.quorate.agencyreport.SharingScene;
import org.quorate.agencyreport.SharingScene.Made;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chair shares on a tablet; the mother reads on a phone in which no script runs, and says what is not right. */
@BrowserJourney
@Import({SharingScene.class, FamilyRules.class})
@ExtendWith(FamilyRules.Reset.class)
class SharingJourney {

    private static final int HEAVIEST = 60 * 1024;

    @Autowired
    SharingScene reports;

    @Autowired
    Town town;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aReportIsSharedReadAndCommentedOn(Tablets tablets) {
        var made = reports.made();
        reports.writes(
                made.socialWorker(),
                Part.of("well", "The house was warm, and Ella ran to her mother when she came home from school."),
                Part.of("worried", "We worry that nobody is at home in the evenings."));
        reports.writes(made.gp(), Part.of("health", "Tom has had his jabs."));
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.CHAIR, made.chair()));
            tablet.open("conferences/" + made.conference() + "?section=prepare");
            assertThat(tablet.button("Share reports")).isVisible();
            tablet.settle().assertAccessible("prepare");
            tablet.button("Share reports").tap();
            tablet.button("Mona Example").tap();
            tablet.button("Read online").tap();
            tablet.settle().assertAccessible("share-dialog");
            Tablet.button(tablet.dialog(), "Share").tap();
            assertThat(tablet.text("were released")).isVisible();
            tablet.settle().picture("prepare-shared");
            assertNothingScrollsSideways(tablet);
        }
        try (var phone = tablets.phone()) {
            phone.signIn(town.person(Role.CHAIR, made.chair()));
            phone.open("conferences/" + made.conference() + "?section=prepare");
            assertThat(phone.button("Share reports")).isVisible();
            phone.settle().assertAccessible("prepare-phone");
            phone.picture("prepare-phone");
            assertNothingScrollsSideways(phone);
        }
        try (var phone = tablets.phoneWithoutScripts()) {
            var path = comeIn(made);
            phone.openPlain(path[0]);
            phone.picture("reading-start");
            phone.link("Show me what I can read").tap();
            phone.openPlain(path[0] + "/code");
            phone.page().getByLabel("Code").fill(path[1]);
            phone.button("Go on").tap();
            phone.picture("reading-pile");
            phone.link("Social worker: Wanda Walker").tap();
            assertThat(phone.text("The house was warm")).isVisible();
            var weight = Stream.of("light.css", "quorate.svg")
                    .mapToInt(phone::weightOf)
                    .sum();
            assertThat(weight + phone.page().content().length()).isLessThan(HEAVIEST);
            phone.picture("reading-report");
            phone.page().getByText("Say something about this").last().tap();
            phone.page().getByLabel("Say what is not right").last().check();
            phone.page().getByLabel("In your own words").last().fill("My sister is there in the evenings.");
            phone.button("Send").last().tap();
            assertThat(phone.text("My sister is there in the evenings.")).isVisible();
            phone.picture("reading-said");
        }
        try (var phone = tablets.phone()) {
            var path = comeIn(made);
            phone.openPlain(path[0] + "/code");
            phone.page().getByLabel("Code").fill(path[1]);
            phone.button("Go on").tap();
            assertThat(phone.link("Social worker: Wanda Walker")).isVisible();
            phone.assertAccessible("reading-pile");
            phone.link("Social worker: Wanda Walker").tap();
            assertThat(phone.text("The house was warm")).isVisible();
            phone.assertAccessible("reading-report");
        }
        assertThat(jdbc.sql(
                                "select count(*) from agencyreport_comment k join agencyreport_reader d on d.id = k.reader_id"
                                        + " where d.conference_id = ?")
                        .param(made.conference())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** The table of reports and readers; the workspace around it is another journey's. */
    private static void assertNothingScrollsSideways(Tablet tablet) {
        assertThat(tablet.page().evaluate("""
                        () => {
                            const table = document.querySelector('.q-share').parentElement;
                            return table.scrollWidth - table.clientWidth;
                        }
                        """)).isEqualTo(0);
    }

    /** The path of the mother's link, and a code for it. */
    private String[] comeIn(Made made) {
        var reader = jdbc.sql("select id from agencyreport_reader where conference_id = ? and person_id = ?")
                .params(made.conference(), made.mother())
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        var link =
                links.issueOrExtend(ReadingLink.PURPOSE, reader, reports.now().plus(Duration.ofDays(20)));
        var address = links.address(link);
        return new String[] {address.substring(address.indexOf(ReadingLink.PATH) + 1), codes.code(codes.make(link))};
    }
}
