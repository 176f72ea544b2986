package org.quorate.invitation.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;

/** The light pages as they go over the wire. */
class LightPagesTest extends LightVisit {

    @Test
    void oneTapAnswersAndTheAnswerIsShown() {
        assertThat(body(visitor.looks(page)))
                .contains("Will you come to this conference?", "Dr Amina", "Wednesday 11 March 2026", "First floor")
                .contains("1 hour 30 minutes", "I will come", "I will join by video", "I will join by phone");
        assertSeeOther(visitor.sends(page + "/answer", "answer", "VIDEO"), page);
        assertThat(body(visitor.looks(page))).contains("Thank you. You will join by video.", "Change your answer");
        assertThat(body(visitor.looks(page + "?change=yes"))).contains("Keep the answer I gave", "I cannot come");
        assertThat(reply().reply().answer()).isEqualTo(Answer.VIDEO);
    }

    @Test
    void aScannerOfMailMayLookAsOftenAsItLikes() {
        for (var path : List.of("", "/who", "/code", "/colleague", "?change=yes", "?answer=IN_PERSON", "/proposed")) {
            visitor.scans(page + path);
            visitor.looks(page + path);
        }
        assertThat(reply().reply()).isNull();
        assertThat(jdbc.sql(
                                "select count(*) from correspondence_message where kind = 'CODE' and subject_id in (select id from access_link where subject_id = ?)")
                        .param(gp)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(visitor.looks(page + "/answer").getStatus()).isEqualTo(404);
        assertThat(reply().reply()).isNull();
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var response = visitor.sends(
                page + "/answer",
                "answer",
                "CANNOT_COME",
                "instead",
                "DEPUTY",
                "deputyName",
                "",
                "deputyProfession",
                "MIDWIFE",
                "deputyEmail",
                "dee at nhs");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response))
                .contains("<title>Error: ", "href=\"#reason\"", "href=\"#deputyName\"", "href=\"#deputyEmail\"")
                .contains("id=\"deputyEmail-problem\"", "value=\"dee at nhs\"", "details id=\"cannot\" open")
                .containsPattern("value=\"MIDWIFE\"\\s+selected")
                .containsPattern("value=\"DEPUTY\"[^>]*checked");
        assertThat(reply().reply()).isNull();
    }

    @Test
    void whoCannotComeReadsUntilWhenTheReportIsDue() {
        assertThat(body(visitor.looks(page))).doesNotContain("still needed, in writing");

        assertSeeOther(
                visitor.sends(page + "/answer", "answer", "CANNOT_COME", "reason", "WORKLOAD", "instead", "REPORT"),
                page);

        var due = "What you know is still needed, in writing.";
        assertThat(body(visitor.looks(page)))
                .containsOnlyOnce(due)
                .containsOnlyOnce("It is due by Monday 9 March 2026")
                .doesNotContain("as soon as you can");
        assertThat(body(visitor.looks(page + "?change=yes"))).contains(due);

        jdbc.sql("update agencyreport_report set submitted_at = due_at where invitee_id = ?")
                .param(gp)
                .update();
        assertThat(body(visitor.looks(page))).doesNotContain("still needed, in writing");
    }

    @Test
    void whoeverAnswersForASharedMailboxSaysWhoTheyAre() {
        var shared = invite(NewInvitee.professional(
                scene.atSharedMailbox("Dr Bo", Profession.GP, "practice@nhs.example"), true, false));
        var link = link(InvitationLink.PURPOSE, shared);
        var response = visitor.sends(link + "/answer", "answer", "IN_PERSON", "yourName", "Mo <Manager>");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response)).contains("Mo &lt;Manager&gt;", "href=\"#yourWork\"");
        assertSeeOther(
                visitor.sends(link + "/answer", "answer", "IN_PERSON", "yourName", "Mo", "yourWork", "manager"), link);
    }

    @Test
    void familiesAreSpokenToInTheirOwnWords() {
        var mother = invite(
                NewInvitee.adult(InviteeRole.PARENT_CARER, scene.reachableParent(child, "Maria", null, "07700900123")));
        var link = link(InvitationLink.PURPOSE, mother);
        assertThat(body(visitor.looks(link)))
                .contains("Will you come to this meeting?", "I do not want to come", "We want to hear what you think")
                .doesNotContain("conference?", "colleague", "What happens instead", "child protection");
        assertSeeOther(visitor.sends(link + "/answer", "answer", "CANNOT_COME", "reason", "CARING_OR_WORK"), link);
        assertThat(body(visitor.looks(link))).contains("Thank you for telling us. You cannot come.");
    }

    @Test
    void aDeputyAnswersOnAPageOfTheirOwn() {
        invitations.reply(
                scene.support(), gp, Reply.deputy(CannotComeReason.COURT, "Dee <b>Deputy", null, "dora@nhs.example"));
        var deputy =
                invitations.deputies(scene.support(), conference).getFirst().id();
        var link = link(DeputyLink.PURPOSE, deputy);
        assertThat(body(visitor.looks(link)))
                .contains("Hello Dee &lt;b&gt;Deputy. You are to come in the place of Dr Amina.")
                .doesNotContain("<b>Deputy", CHILD);
        assertThat(visitor.sends(link + "/answer").getStatus()).isEqualTo(422);
        assertSeeOther(visitor.sends(link + "/answer", "answer", "PHONE"), link);
        assertThat(body(visitor.looks(link))).contains("Thank you. You will join by phone.");
        assertThat(body(visitor.looks(link + "/who")))
                .contains("Somebody in the office must first say that your address is yours")
                .doesNotContain("@nhs.example");
        assertSeeOther(visitor.sends(link + "/code"), link + "/who");
        checks.confirm(scene.support(), deputy, "dora@nhs.example");
        assertThat(body(visitor.looks(link + "/who"))).contains("d•••@nhs.example");
        assertThat(body(visitor.looks(link + "/conference.ics")))
                .contains("BEGIN:VEVENT", "TZID=Europe/London:20260311T100000")
                .doesNotContain(CHILD, "Dora", "Amina", "LOCATION");
        assertThat(visitor.looks(link.replace("/d/", "/i/")).getStatus()).isEqualTo(404);
        assertThat(visitor.looks(page.replace("/i/", "/d/")).getStatus()).isEqualTo(404);
    }

    @Test
    void aColleagueIsProposedAndNothingIsSent() {
        assertThat(visitor.sends(page + "/colleague", "fullName", "<script>x</script>")
                        .getStatus())
                .isEqualTo(422);
        assertSeeOther(
                visitor.sends(
                        page + "/colleague",
                        "fullName",
                        "<script>x</script>",
                        "profession",
                        "GP",
                        "email",
                        "x@nhs.example"),
                page + "/proposed");
        assertThat(body(visitor.looks(page + "/proposed")))
                .contains("&lt;script&gt;x&lt;/script&gt; is the right person")
                .doesNotContain("<script");
        assertThat(body(visitor.looks(page))).doesNotContain("Somebody else is the right person");
    }
}
