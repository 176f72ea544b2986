package org.quorate.invitation.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.access.OpenLink;
import org.quorate.doorway.Door;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.LinkStanding;
import org.quorate.doorway.Problems;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Instead;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.LinkAnswers;
import org.quorate.invitation.domain.GivenBy;
import org.quorate.invitation.domain.LinkedInvitation;
import org.quorate.invitation.letters.Facts;
import org.quorate.invitation.letters.Particulars;
import org.quorate.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An invitee's page. Looking at it changes nothing, because scanners of mail look too; answering is a POST. */
@LightPage
class InvitationPages {

    private static final List<CannotComeReason> OF_PROFESSIONALS = List.of(
            CannotComeReason.OTHER_CONFERENCE,
            CannotComeReason.LEAVE_OR_SICKNESS,
            CannotComeReason.COURT,
            CannotComeReason.WORKLOAD,
            CannotComeReason.SHORT_NOTICE,
            CannotComeReason.DISTANCE,
            CannotComeReason.NOT_INVOLVED,
            CannotComeReason.OTHER);
    private static final List<CannotComeReason> OF_FAMILIES = List.of(
            CannotComeReason.LEAVE_OR_SICKNESS,
            CannotComeReason.CARING_OR_WORK,
            CannotComeReason.COURT,
            CannotComeReason.DISTANCE,
            CannotComeReason.SHORT_NOTICE,
            CannotComeReason.DOES_NOT_WISH,
            CannotComeReason.OTHER);

    private final Door door;
    private final LinkAnswers answers;

    InvitationPages(Door door, LinkAnswers answers) {
        this.door = door;
        this.answers = answers;
    }

    /** @param change there to answer again; else who has answered sees their answer */
    @GetMapping(InvitationLink.PATH + "{token}")
    ModelAndView look(@PathVariable String token, @RequestParam @Nullable String change, HttpServletRequest request) {
        var link = open(token, request);
        var invitation = invitation(link);
        if (invitation.standing() != LinkStanding.OPEN) {
            return page("light/closed", token, invitation);
        }
        var reply = invitation.reply();
        var page = reply == null || change != null
                ? form(token, invitation, AnswerForm.EMPTY, new Problems())
                : page("light/answered", token, invitation).addObject("answeredAt", Facts.moment(reply.recordedAt()));
        return withReport(page, link);
    }

    @PostMapping(InvitationLink.PATH + "{token}/answer")
    ModelAndView answer(@PathVariable String token, @ModelAttribute AnswerForm typed, HttpServletRequest request) {
        var link = open(token, request);
        var invitation = invitation(link);
        if (invitation.standing() != LinkStanding.OPEN) {
            return Door.go(InvitationLink.PATH + token);
        }
        var problems = new Problems();
        var givenBy = givenBy(invitation, typed, problems);
        var reply = typed.reply(invitation.family(), problems);
        if (reply != null && problems.isEmpty()) {
            try {
                answers.answer(link.holder(), link.subjectId(), reply, givenBy);
                return Door.go(InvitationLink.PATH + token);
            } catch (RuleViolation broken) {
                problems.at("answer", "error.answer");
            }
        }
        return wrong(withReport(form(token, invitation, typed, problems), link));
    }

    @GetMapping(InvitationLink.PATH + "{token}/colleague")
    ModelAndView askForColleague(@PathVariable String token, HttpServletRequest request) {
        var invitation = invitation(open(token, request));
        return mayPropose(invitation)
                ? colleague(token, invitation, AnswerForm.EMPTY, ColleagueForm.EMPTY, new Problems())
                : Door.go(InvitationLink.PATH + token);
    }

    @PostMapping(InvitationLink.PATH + "{token}/colleague")
    ModelAndView proposeColleague(
            @PathVariable String token,
            @ModelAttribute("form") AnswerForm typedBy,
            @ModelAttribute("colleague") ColleagueForm typed,
            HttpServletRequest request) {
        var link = open(token, request);
        var invitation = invitation(link);
        if (!mayPropose(invitation)) {
            return Door.go(InvitationLink.PATH + token);
        }
        var problems = new Problems();
        var colleague = typed.colleague(problems);
        var givenBy = givenBy(invitation, typedBy, problems);
        if (colleague == null || !problems.isEmpty()) {
            return wrong(colleague(token, invitation, typedBy, typed, problems));
        }
        answers.proposeColleague(link.holder(), link.subjectId(), colleague, givenBy);
        return Door.go(InvitationLink.PATH + token + "/proposed");
    }

    @GetMapping(InvitationLink.PATH + "{token}/proposed")
    ModelAndView proposed(@PathVariable String token, HttpServletRequest request) {
        var invitation = invitation(open(token, request));
        return invitation.proposed() == null || invitation.standing() != LinkStanding.OPEN
                ? Door.go(InvitationLink.PATH + token)
                : page("light/proposed", token, invitation);
    }

    /** The way to the report that is asked of them. */
    private ModelAndView withReport(ModelAndView page, OpenLink link) {
        answers.report(link.holder(), link.purpose(), link.subjectId())
                .ifPresent(owed -> page.addObject("report", owed).addObject("reportDue", Facts.moment(owed.dueAt())));
        return page;
    }

    private OpenLink open(String token, HttpServletRequest request) {
        return door.open(InvitationLink.PURPOSE, token, request);
    }

    private LinkedInvitation invitation(OpenLink link) {
        return answers.invitation(link.holder(), link.subjectId());
    }

    private static boolean mayPropose(LinkedInvitation invitation) {
        return invitation.mayPropose() && invitation.proposed() == null && invitation.standing() == LinkStanding.OPEN;
    }

    private static @Nullable GivenBy givenBy(LinkedInvitation invitation, AnswerForm typed, Problems problems) {
        return invitation.sharedMailbox() ? typed.givenBy(problems) : null;
    }

    private static ModelAndView form(String token, LinkedInvitation invitation, AnswerForm typed, Problems problems) {
        var page = page("light/invitation", token, invitation);
        page.addObject("form", typed);
        page.addObject("problems", problems);
        page.addObject("offered", invitation.conference().offered());
        page.addObject("reasons", invitation.family() ? OF_FAMILIES : OF_PROFESSIONALS);
        page.addObject("insteads", Instead.values());
        page.addObject("professions", Professions.CHOICE);
        return page;
    }

    private static ModelAndView colleague(
            String token, LinkedInvitation invitation, AnswerForm typedBy, ColleagueForm typed, Problems problems) {
        var page = page("light/colleague", token, invitation);
        page.addObject("form", typedBy);
        page.addObject("colleague", typed);
        page.addObject("problems", problems);
        page.addObject("professions", Professions.CHOICE);
        return page;
    }

    private static ModelAndView page(String template, String token, LinkedInvitation invitation) {
        var page = new ModelAndView(template);
        page.addObject("base", InvitationLink.PATH + token);
        page.addObject("invitation", invitation);
        page.addObject("facts", Facts.of(invitation.conference()));
        page.addObject("standing", invitation.standing());
        if (invitation.reportDueAt() != null) {
            page.addObject("reportBy", Particulars.moment(invitation.reportDueAt()));
        }
        page.addObject("voice", invitation.family() ? "family" : "work");
        return page;
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
