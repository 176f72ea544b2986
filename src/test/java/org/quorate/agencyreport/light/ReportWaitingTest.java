package org.quorate.agencyreport.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.LinkAnswers;
import org.quorate.invitation.Reply;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed where it can be no part of the report yet is kept, offered, and never in the way of what stands there. */
class ReportWaitingTest extends ReportVisit {

    @Autowired
    LinkAnswers answers;

    @Autowired
    Conferences conferences;

    @Test
    void whatTheScriptSavesWithoutACodeWaitsAndHoldsUpSendingUntilSomebodySaysWhatBecomesOfIt() {
        var part = visitor.sends(report + "/part", "f.worried", "Two reviews were missed.", "r.worried", "0");
        assertThat(part.getStatus()).isEqualTo(401);
        typesTheCode();
        visitor.sends(
                report, "do", "save", "f.block", "Asthma.", "r.block", "0", "f.worried", "Much.", "r.worried", "0");

        var refused = visitor.sends(report, "do", "check");
        assertThat(refused.getStatus()).isEqualTo(422);
        var page = body(refused);
        assertThat(page).contains("It is not in the report yet", "Two reviews were missed.");

        assertSeeOther(visitor.sends(report + "/take", "of", hidden(page, "of")), report);
        assertThat(body(visitor.looks(report)))
                .contains("Much.</textarea>", "Two reviews were missed.", "Put it behind what stands there")
                .doesNotContain("It is not in the report yet");
    }

    @Test
    void whatTwoTypedWithTwoLinksWaitsForEachByItself() {
        visitor.sends(report + "/part", "f.worried", "The doctor’s words.", "r.worried", "0");
        visitor.sends(report + "/part", "f.well", "More of them.", "r.well", "0");
        var invited = link;
        isStoodInFor();
        new Visitor(context).sends(report + "/part", "f.worried", "The deputy’s words.", "r.worried", "0");
        link = invited;
        report = link + "/report";
        typesTheCode();

        assertThat(body(visitor.looks(report))).contains("The doctor’s words.", "More of them.", "The deputy’s words.");
    }

    @Test
    void onAPageThatHasClosedNothingIsKeptThatNobodyCouldTake() {
        clock.setTo("2026-03-11T18:00");

        var closed = visitor.sends(
                report,
                "do",
                "save",
                "f.worried",
                "Typed.",
                "f._annex",
                "Her aunt’s address.",
                "f._annex_reason",
                "Why.");

        assertThat(closed.getStatus()).isEqualTo(410);
        assertThat(body(closed)).contains("Typed.</textarea>", "Her aunt’s address.</textarea>", "Why.</textarea>");
        assertThat(waiting()).isZero();
        assertThat(visitor.sends(report + "/part", "f.worried", "Typed.").getStatus())
                .isEqualTo(410);
    }

    @Test
    void whatWaitsWhenTheConferenceIsCalledOffIsHandedBackToWhoeverTypedIt() {
        new Visitor(context).sends(report + "/part", "f.worried", "Two reviews were missed.", "r.worried", "0");
        typesTheCode();
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_UNAVAILABLE, null);

        var back = visitor.looks(report);

        assertThat(back.getStatus()).isEqualTo(410);
        assertThat(body(back)).contains("Two reviews were missed.</textarea>").doesNotContain(CHILD);
    }

    @Test
    void aBoxThatNobodyTouchedIsNoClashWithWhatAColleagueWroteThere() {
        typesTheCode();
        visitor.sends(report, "do", "save", "f.well", "Gran brings her.", "r.well", "0");
        var page = body(visitor.looks(report));
        visitor.sends(report + "/part", "f.well", "Gran and an aunt do.", "r.well", "1");

        visitor.sends(
                report,
                "do",
                "save",
                "f.well",
                "Gran brings her.",
                "r.well",
                "1",
                "o.well",
                hidden(page, "o.well"),
                "f.next",
                "Our nurse rings.",
                "r.next",
                "0",
                "o.next",
                hidden(page, "o.next"));

        assertThat(body(visitor.looks(report)))
                .contains("Gran and an aunt do.</textarea>", "Our nurse rings.</textarea>")
                .doesNotContain("Put it behind what stands there");
    }

    @Test
    void aPageFromBeforeTheReportWentBeginsNoCorrectionAndOverwritesNone() {
        typesTheCode();
        visitor.sends(
                report, "do", "save", "f.block", "Asthma.", "r.block", "0", "f.worried", "Much.", "r.worried", "0");
        var old = hidden(body(visitor.looks(report)), "draft");
        sends();

        assertSeeOther(
                visitor.sends(report, "do", "save", "draft", old, "f.worried", "Of the old page.", "r.worried", "1"),
                report + "?saved=yes");
        var sent = body(visitor.looks(report));
        assertThat(sent)
                .contains("Thank you. Your report has come.", "Of the old page.", "It is not in the report yet");

        visitor.sends(report + "/correct");
        visitor.sends(
                report,
                "do",
                "save",
                "draft",
                hidden(body(visitor.looks(report)), "draft"),
                "f.worried",
                "Less.",
                "r.worried",
                "0");
        visitor.sends(report, "do", "save", "draft", old, "f.worried", "Of the old page again.", "r.worried", "1");
        assertThat(body(visitor.looks(report)))
                .contains("Less.</textarea>", "Of the old page again.", "Put it behind what stands there");
    }

    @Test
    void aDeputyWhoSaidThatTheyCannotComeReadsAndWritesNoReport() {
        typesTheCode();
        visitor.sends(report, "do", "save", "f.worried", "Two reviews were missed.", "r.worried", "0");
        var deputy = isStoodInFor();
        typesTheCode(deputy);
        assertThat(body(visitor.looks(report))).contains("Two reviews were missed.");

        answers.deputyAnswer(holder(deputy), deputy, Answer.CANNOT_COME);

        assertSeeOther(visitor.looks(report), link);
        assertThat(body(visitor.looks(link))).doesNotContain("Write your report");
        var refused = visitor.sends(report, "do", "save", "f.worried", "Mine.", "r.worried", "1");
        assertThat(refused.getStatus()).isEqualTo(410);
        assertThat(body(refused)).contains("Mine.</textarea>").doesNotContain("reviews");
        assertThat(visitor.sends(report + "/part", "f.worried", "Mine.", "r.worried", "1")
                        .getStatus())
                .isEqualTo(410);
        assertThat(waiting()).isZero();
    }

    private UUID isStoodInFor() {
        invitations.reply(
                scene.support(), gp, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null, "dee@nhs.example"));
        var deputy =
                invitations.deputies(scene.support(), conference).getFirst().id();
        checks.confirm(scene.support(), deputy, "dee@nhs.example");
        link = link(DeputyLink.PURPOSE, deputy);
        report = link + "/report";
        return deputy;
    }

    private void sends() {
        var preview = body(visitor.looks(report + "/check"));
        visitor.sends(report + "/send", "submit", hidden(preview, "submit"), "seen", hidden(preview, "seen"));
        assertThat(versions()).isOne();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from agencyreport_draft_waiting w join agencyreport_report r"
                        + " on r.id = w.report_id where r.invitee_id = ?")
                .param(gp)
                .query(Integer.class)
                .single();
    }
}
