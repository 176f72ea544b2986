package org.quorate.agencyreport.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.directory.Profession;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.DeputyChecks;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.domain.NewInvitee;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** A GP writes a report from their personal link, with no script. */
@PortalTest
class ReportPagesTest {

    private static final String CHILD = "Ellamarie";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    DeputyChecks checks;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private UUID child = Ids.next();
    private UUID conference = Ids.next();
    private UUID gp = Ids.next();
    private String link = "";
    private String report = "";
    private Visitor visitor;

    @BeforeEach
    void aGpIsInvited() {
        clock.setTo(Scene.TODAY);
        child = scene.firstChild(CHILD, LocalDate.of(2017, 1, 1));
        var sibling = scene.sibling(child, "Tom", LocalDate.of(2023, 6, 1));
        conference = scene.called(ConferenceKind.INITIAL, child, sibling);
        gp = invite(
                NewInvitee.professional(scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example"), true, false));
        link = link(InvitationLink.PURPOSE, gp);
        report = link + "/report";
        visitor = new Visitor(context);
    }

    @Test
    void theInvitationLeadsToTheReportAndTheReportToACodeFirst() {
        assertThat(body(visitor.looks(link))).contains("Write your report", "Monday 9 March 2026 at 23:59");
        assertSeeOther(visitor.looks(report), link + "/who?then=report");
        assertThat(body(visitor.looks(link + "/who?then=report")))
                .contains("Type a code to write your report")
                .doesNotContain(CHILD);

        typesTheCode();

        assertThat(body(visitor.looks(report)))
                .contains("GP’s report", "What you are worried about", "Last seen on: " + CHILD)
                .hasSizeLessThan(40_000);
    }

    @Test
    void aReportIsWrittenLookedOverSentAndCorrectedWithoutAScript() {
        typesTheCode();
        var incomplete = visitor.sends(report, "do", "check", "f.block", "Asthma.", "r.block", "0", "f.worried", "");
        assertThat(incomplete.getStatus()).isEqualTo(422);
        assertThat(body(incomplete)).contains("href=\"#worried\"", "Fill this in, it is needed", "Asthma.</textarea>");

        assertSeeOther(
                visitor.sends(report, "do", "check", "f.worried", "<script>x</script>\r\nمرحبا", "r.worried", "0"),
                report + "/check");
        var preview = body(visitor.looks(report + "/check"));
        assertThat(preview).contains("&lt;script&gt;x&lt;/script&gt;", "مرحبا", "Asthma.").doesNotContain("<script>x");
        assertSeeOther(visitor.sends(report + "/send", "submit", hidden(preview, "submit"), "seen", hidden(preview, "seen")), report);
        assertSeeOther(visitor.sends(report + "/send", "submit", hidden(preview, "submit"), "seen", hidden(preview, "seen")), report);

        assertThat(body(visitor.looks(report))).contains("Thank you. Your report has come.", "from Dr Amina, GP");
        assertThat(body(visitor.looks(link))).contains("Look at the report you sent");
        assertThat(versions()).isOne();

        assertSeeOther(visitor.sends(report + "/correct"), report);
        assertSeeOther(
                visitor.sends(report, "do", "check", "f.block", "Asthma, mild.", "r.block", "0", "f._changed", "How bad", "r._changed", "0"),
                report + "/check");
        var again = body(visitor.looks(report + "/check"));
        visitor.sends(report + "/send", "submit", hidden(again, "submit"), "seen", hidden(again, "seen"));
        assertThat(body(visitor.looks(report))).contains("What changed: How bad.");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void whatIsTypedWhenTheCodeHasRunOutIsKeptAndOfferedBehindTheNextOne() {
        typesTheCode();
        clock.setTo("2026-03-02T09:45");

        assertSeeOther(
                visitor.sends(report, "do", "save", "f.worried", "Two reviews were missed.", "r.worried", "0"),
                link + "/who?then=report");
        assertThat(body(visitor.looks(link + "/who?then=report"))).doesNotContain("reviews");
        typesTheCode();

        assertThat(body(visitor.looks(report)))
                .contains("You typed this when your code had run out", "Two reviews were missed.");
        assertSeeOther(visitor.sends(report + "/take"), report);
        assertThat(body(visitor.looks(report)))
                .contains("Two reviews were missed.</textarea>")
                .doesNotContain("You typed this when");
    }

    @Test
    void theScriptSavesABoxAndIsToldWhatBecameOfIt() {
        typesTheCode();
        var saved = visitor.sends(report + "/part", "f.well", "Gran brings her.", "r.well", "0");
        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(body(saved)).contains("\"key\":\"well\"", "\"revision\":1", "\"clash\":false");

        var stale = visitor.sends(report + "/part", "f.well", "A warm home.", "r.well", "0");
        assertThat(body(stale)).contains("\"revision\":1", "\"clash\":true");
        var page = body(visitor.looks(report));
        assertThat(page).contains("Gran brings her.</textarea>", "A warm home.", "Put it behind what stands there");
        var aside = Pattern.compile("keep-([0-9a-f-]{36})").matcher(page);
        assertThat(aside.find()).isTrue();
        visitor.sends(report, "do", aside.group());
        assertThat(body(visitor.looks(report)))
                .contains("Gran brings her.\n\nA warm home.</textarea>")
                .doesNotContain("Put it behind");

        clock.setTo("2026-03-02T09:45");
        assertThat(visitor.sends(report + "/part", "f.well", "Later.", "r.well", "2").getStatus())
                .isEqualTo(401);
    }

    @Test
    void thePageWithTheBoxesRunsOneScriptOfOursAndNoOtherPageAny() {
        typesTheCode();
        assertThat(visitor.looks(report).getHeader("Content-Security-Policy"))
                .contains("script-src 'self'", "connect-src 'self'", "default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(visitor.looks(link).getHeader("Content-Security-Policy")).doesNotContain("script-src");
    }

    @Test
    void nothingKnownAndCannotReportAreAnswers() {
        typesTheCode();
        var page = body(visitor.looks(report));
        assertThat(visitor.sends(report + "/answer", "submit", hidden(page, "submit"), "answer", "CANNOT_REPORT").getStatus())
                .isEqualTo(422);
        visitor.sends(report + "/answer", "submit", hidden(page, "submit"), "answer", "NOTHING_KNOWN");
        assertThat(body(visitor.looks(report))).contains("Thank you. You know nothing of this family.");
    }

    @Test
    void aDeputyWritesForWhomTheyComeFor() {
        invitations.reply(
                scene.support(), gp, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null, "dee@nhs.example"));
        var deputy = invitations.deputies(scene.support(), conference).getFirst().id();
        checks.confirm(scene.support(), deputy, "dee@nhs.example");
        link = link(DeputyLink.PURPOSE, deputy);
        report = link + "/report";
        typesTheCode(deputy);
        visitor.sends(report, "do", "save", "f.worried", "Two reviews were missed.", "r.worried", "0");
        assertThat(body(visitor.looks(report))).contains("value=\"Dee Deputy\"", "Two reviews were missed.");
    }

    @Test
    void onAPageThatHasClosedWhatIsTypedIsHandedBackToBeCopied() {
        typesTheCode();
        clock.setTo("2026-03-13T09:00");
        var closed = visitor.sends(report, "do", "save", "f.worried", "Two reviews were missed.", "r.worried", "0");
        assertThat(closed.getStatus()).isEqualTo(410);
        assertThat(body(closed))
                .contains("This page has closed", "Two reviews were missed.</textarea>")
                .doesNotContain(CHILD, "Dr Amina");
    }

    @Test
    void familiesAndStrangersFindNoReport() {
        var mother = invite(NewInvitee.adult(
                InviteeRole.PARENT_CARER, scene.reachableParent(child, "Maria", null, "07700900123")));
        var hers = link(InvitationLink.PURPOSE, mother);
        assertThat(body(visitor.looks(hers))).doesNotContain("Write your report");
        assertSeeOther(visitor.looks(hers + "/report"), hers);
        for (var path : List.of("/report", "/report/check")) {
            assertSeeOther(new Visitor(context).looks(link + path), link + "/who?then=report");
        }
        assertThat(new Visitor(context)
                        .looks(link.substring(0, link.length() - 1) + "/report")
                        .getStatus())
                .isEqualTo(404);
    }

    private int versions() {
        return jdbc.sql("select count(*) from agencyreport_version v join agencyreport_report r on r.id = v.report_id"
                        + " where r.invitee_id = ?")
                .param(gp)
                .query(Integer.class)
                .single();
    }

    private void typesTheCode() {
        typesTheCode(gp);
    }

    private void typesTheCode(UUID subject) {
        visitor.sends(link + "/code", "then", "report");
        var id = jdbc.sql("select code_id from correspondence_message where kind = 'CODE' and subject_id in"
                        + " (select id from access_link where subject_id = ?) order by id desc limit 1")
                .param(subject)
                .query(UUID.class)
                .single();
        assertSeeOther(visitor.sends(link + "/code/typed", "code", codes.code(id), "then", "report"), report);
    }

    private UUID invite(NewInvitee wanted) {
        return invitations.invite(scene.support(), conference, List.of(wanted)).getFirst();
    }

    private String link(LinkPurpose purpose, UUID subject) {
        var address =
                links.address(links.issue(purpose, subject, clock.instant().plus(Duration.ofDays(10))));
        return address.substring(address.indexOf(purpose.path()));
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as("a field " + name).isTrue();
        return found.group(1);
    }

    private static String body(MockHttpServletResponse response) {
        return Visitor.page(response);
    }

    private static void assertSeeOther(MockHttpServletResponse response, String address) {
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo(address);
    }
}
