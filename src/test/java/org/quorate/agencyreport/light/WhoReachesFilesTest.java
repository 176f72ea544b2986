package org.quorate.agencyreport.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.directory.Profession;
import org.quorate.document.safety.Samples;
import org.quorate.doorway.FileUpload;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.LinkAnswers;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;
import org.springframework.beans.factory.annotation.Autowired;

/** Who adds files to a report, and who opens them: with a code and without, of the family, instead of somebody, too late. */
class WhoReachesFilesTest extends FileVisit {

    @Autowired
    LinkAnswers answers;

    @Autowired
    Conferences conferences;

    @Test
    void anotherLinksFileIsNotHere() {
        typesTheCode();
        adds("ALL", "letter.pdf", Samples.pdf());
        var file = id(body(visitor.looks(report + "/files")));

        var nurse = invite(NewInvitee.professional(
                scene.reachable("Nora Nurse", Profession.SCHOOL_NURSE, "nora@nhs.example"), true, false));
        link = link(InvitationLink.PURPOSE, nurse);
        report = link + "/report";
        typesTheCode(nurse);
        for (var path : new String[] {"/files/" + file, "/files/" + file + "/remove", "/files/nonsense"}) {
            var answer = visitor.looks(report + path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(body(answer)).doesNotContain("letter.pdf", CHILD);
        }
        assertThat(visitor.sends(report + "/files/" + file + "/remove").getStatus())
                .isEqualTo(404);
        assertThat(kept()).isOne();
    }

    @Test
    void aColleagueOpensItBehindTheirOwnCodeOnceTheReportIsOpenToThem() {
        typesTheCode();
        visitor.sends(
                report, "do", "save", "f.block", "Asthma.", "r.block", "0", "f.worried", "Missed.", "r.worried", "0");
        var pdf = Samples.pdf();
        adds("ALL", "letter.pdf", pdf);
        var file = id(body(visitor.looks(report + "/files")));
        sends();
        var version = jdbc.sql(
                        "select v.id from agencyreport_version v join agencyreport_report r on r.id = v.report_id"
                                + " where r.invitee_id = ?")
                .param(gp)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        var nurse = invite(NewInvitee.professional(
                scene.reachable("Nora Nurse", Profession.SCHOOL_NURSE, "nora@nhs.example"), true, false));
        link = link(InvitationLink.PURPOSE, nurse);
        report = link + "/report";
        var theirs = link + "/reports/" + version;
        assertSeeOther(visitor.looks(theirs + "/files/" + file), link + "/who");
        typesTheCode(nurse);
        assertThat(visitor.looks(theirs + "/files/" + file).getStatus()).isEqualTo(404);

        clock.setTo("2026-03-10T18:00");
        visitor = new Visitor(context);
        typesTheCode(nurse);
        assertThat(body(visitor.looks(theirs))).contains("letter.pdf", "Not checked for viruses");
        var opened = visitor.looks(theirs + "/files/" + file);
        assertThat(opened.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(opened.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(visitor.looks(theirs + "/files/" + version).getStatus()).isEqualTo(404);
        assertThat(visitor.looks(report + "/files/" + file).getStatus()).isEqualTo(404);
    }

    @Test
    void familiesAndWhoeverHasNoCodeAddNothingAndOpenNothing() {
        typesTheCode();
        adds("ALL", "letter.pdf", Samples.pdf());
        var file = id(body(visitor.looks(report + "/files")));

        var stranger = new Visitor(context);
        var form = new FileUpload().with("file", "b.pdf", Samples.pdfOf(2000));
        assertSeeOther(stranger.uploads(report + "/files", form.contentType(), form.body()), report);
        assertSeeOther(stranger.looks(report + "/files/" + file), report);
        var mother = invite(
                NewInvitee.adult(InviteeRole.PARENT_CARER, scene.reachableParent(child, "Maria", null, "07700900123")));
        var hers = link(InvitationLink.PURPOSE, mother) + "/report";
        assertSeeOther(stranger.looks(hers + "/files/" + file), hers);
        assertSeeOther(stranger.uploads(hers + "/files", form.contentType(), form.body()), hers);
        assertThat(kept()).isOne();
    }

    @Test
    void aDeputyAddsFilesAsWell() {
        invitations.reply(
                scene.support(), gp, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null, "dee@nhs.example"));
        var deputy =
                invitations.deputies(scene.support(), conference).getFirst().id();
        checks.confirm(scene.support(), deputy, "dee@nhs.example");
        link = link(DeputyLink.PURPOSE, deputy);
        report = link + "/report";
        typesTheCode(deputy);

        var word = Samples.word();
        assertSeeOther(adds("ALL", "letter.docx", word), report + "/files?now=added");
        var page = body(visitor.looks(report + "/files"));
        assertThat(page).contains("letter.docx", "Until then nobody but you can open it");
        assertThat(visitor.looks(report + "/files/" + id(page)).getContentAsByteArray())
                .isEqualTo(word);
    }

    @Test
    void aParentsOwnCodeOpensNoFileAndAddsNone() {
        typesTheCode();
        adds("ALL", "letter.pdf", Samples.pdf());
        var file = id(body(visitor.looks(report + "/files")));
        var mother = invite(
                NewInvitee.adult(InviteeRole.PARENT_CARER, scene.reachableParent(child, "Maria", null, "07700900123")));
        link = link(InvitationLink.PURPOSE, mother);
        report = link + "/report";
        visitor = new Visitor(context);
        visitor.sends(link + "/code", "then", "report");
        var codeId = jdbc.sql("select code_id from correspondence_message where kind = 'CODE' and subject_id in"
                        + " (select id from access_link where subject_id = ?) order by id desc limit 1")
                .param(mother)
                .query(UUID.class)
                .optional();
        codeId.ifPresent(id -> visitor.sends(link + "/code/typed", "code", codes.code(id), "then", "report"));

        var form = new FileUpload().with("file", "b.pdf", Samples.pdfOf(2000));
        for (var answer : List.of(
                visitor.looks(report + "/files"),
                visitor.looks(report + "/files/" + file),
                visitor.uploads(report + "/files", form.contentType(), form.body()))) {
            assertThat(answer.getStatus()).isNotEqualTo(200);
            assertThat(body(answer)).doesNotContain("letter.pdf", CHILD);
        }
        assertThat(kept()).isOne();
    }

    @Test
    void aDeputyWhoCannotComeAndACalledOffConferenceReachNoFile() {
        invitations.reply(
                scene.support(), gp, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null, "dee@nhs.example"));
        var deputy =
                invitations.deputies(scene.support(), conference).getFirst().id();
        checks.confirm(scene.support(), deputy, "dee@nhs.example");
        typesTheCode();
        adds("ALL", "letter.pdf", Samples.pdf());
        var file = id(body(visitor.looks(report + "/files")));
        var invited = report;
        var deputyLink = link(DeputyLink.PURPOSE, deputy);
        var gps = visitor;
        visitor = new Visitor(context);
        link = deputyLink;
        report = link + "/report";
        typesTheCode(deputy);
        assertThat(visitor.looks(report + "/files/" + file).getStatus()).isEqualTo(200);
        answers.deputyAnswer(holder(deputy), deputy, Answer.CANNOT_COME);
        assertThat(visitor.looks(report + "/files/" + file).getStatus()).isNotEqualTo(200);

        conferences.cancel(scene.support(), conference, EndReason.FAMILY_UNAVAILABLE, null);
        assertThat(gps.looks(invited + "/files/" + file).getStatus()).isNotEqualTo(200);
    }
}
