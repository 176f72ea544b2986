package org.quorate.agencyreport.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;

/** A GP writes a report from their personal link, with no script. */
class ReportPagesTest extends ReportVisit {

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
        assertThat(preview)
                .contains("&lt;script&gt;x&lt;/script&gt;", "مرحبا", "Asthma.")
                .doesNotContain("<script>x");
        assertSeeOther(
                visitor.sends(report + "/send", "submit", hidden(preview, "submit"), "seen", hidden(preview, "seen")),
                report);
        assertSeeOther(
                visitor.sends(report + "/send", "submit", hidden(preview, "submit"), "seen", hidden(preview, "seen")),
                report);

        assertThat(body(visitor.looks(report))).contains("Thank you. Your report has come.", "from Dr Amina, GP");
        assertThat(body(visitor.looks(link))).contains("Look at the report you sent");
        assertThat(versions()).isOne();

        assertSeeOther(visitor.sends(report + "/correct"), report);
        assertSeeOther(
                visitor.sends(
                        report,
                        "do",
                        "check",
                        "draft",
                        hidden(body(visitor.looks(report)), "draft"),
                        "f.block",
                        "Asthma, mild.",
                        "r.block",
                        "0",
                        "f._changed",
                        "How bad",
                        "r._changed",
                        "0"),
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

        var page = body(visitor.looks(report));
        assertThat(page).contains("It is not in the report yet", "Two reviews were missed.");
        assertSeeOther(visitor.sends(report + "/take", "of", hidden(page, "of")), report);
        assertThat(body(visitor.looks(report)))
                .contains("Two reviews were missed.</textarea>")
                .doesNotContain("It is not in the report yet");
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
        assertThat(visitor.sends(report + "/part", "f.well", "Later.", "r.well", "2")
                        .getStatus())
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
        assertThat(visitor.sends(report + "/answer", "submit", hidden(page, "submit"), "answer", "CANNOT_REPORT")
                        .getStatus())
                .isEqualTo(422);
        visitor.sends(report + "/answer", "submit", hidden(page, "submit"), "answer", "NOTHING_KNOWN");
        assertThat(body(visitor.looks(report))).contains("Thank you. You know nothing of this family.");
    }

    @Test
    void aDeputyWritesForWhomTheyComeFor() {
        invitations.reply(
                scene.support(), gp, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null, "dee@nhs.example"));
        var deputy =
                invitations.deputies(scene.support(), conference).getFirst().id();
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
        var mother = invite(
                NewInvitee.adult(InviteeRole.PARENT_CARER, scene.reachableParent(child, "Maria", null, "07700900123")));
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

    @Test
    void eachTimeTheRestrictedPartIsShownBehindALinkIsOnRecord() {
        typesTheCode();
        visitor.sends(
                report,
                "do",
                "save",
                "f.block",
                "Asthma.",
                "f.worried",
                "Much.",
                "f._annex",
                "Her aunt’s.",
                "f._annex_reason",
                "Why.");
        var written = openings();
        var preview = body(visitor.looks(report + "/check"));
        assertThat(preview).contains("Her aunt’s.");
        var looked = openings();
        assertThat(looked).isGreaterThan(written);

        visitor.sends(report + "/send", "submit", hidden(preview, "submit"), "seen", hidden(preview, "seen"));
        looked = openings();
        assertThat(body(visitor.looks(report))).contains("Thank you. Your report has come.", "Her aunt’s.");
        assertThat(openings()).isGreaterThan(looked);
    }

    private int openings() {
        return jdbc.sql("select count(*) from audit_entry where subject_id = ? and action = 'report-annex'")
                .param(conference)
                .query(Integer.class)
                .single();
    }
}
