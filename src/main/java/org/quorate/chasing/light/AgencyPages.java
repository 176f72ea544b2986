package org.quorate.chasing.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.quorate.access.OpenLink;
import org.quorate.chasing.EscalationLink;
import org.quorate.chasing.Escalations;
import org.quorate.chasing.domain.AgencyReply;
import org.quorate.chasing.domain.EscalationPage;
import org.quorate.doorway.Door;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.Problems;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.letters.Facts;
import org.quorate.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of somebody who answers for an agency: what will it do, when its invitee does not answer? */
@LightPage
class AgencyPages {

    /** Why an agency can have nobody there; what only the invitee can know is not asked of a manager. */
    private static final List<CannotComeReason> REASONS = List.of(
            CannotComeReason.LEAVE_OR_SICKNESS,
            CannotComeReason.WORKLOAD,
            CannotComeReason.OTHER_CONFERENCE,
            CannotComeReason.COURT,
            CannotComeReason.SHORT_NOTICE,
            CannotComeReason.NOT_INVOLVED,
            CannotComeReason.OTHER);

    private final Door door;
    private final Escalations escalations;

    AgencyPages(Door door, Escalations escalations) {
        this.door = door;
        this.escalations = escalations;
    }

    @GetMapping(EscalationLink.PATH + "{token}")
    ModelAndView look(@PathVariable String token, HttpServletRequest request) {
        var asked = asked(open(token, request));
        return asked.state() == EscalationPage.State.OPEN
                ? form(token, asked, AgencyForm.EMPTY, new Problems())
                : page("light/agency-answered", token, asked);
    }

    @PostMapping(EscalationLink.PATH + "{token}/answer")
    ModelAndView answer(@PathVariable String token, AgencyForm typed, HttpServletRequest request) {
        var link = open(token, request);
        var asked = asked(link);
        if (asked.state() != EscalationPage.State.OPEN) {
            return Door.go(EscalationLink.PATH + token);
        }
        var problems = new Problems();
        var answer = typed.answer(problems);
        if (answer == null) {
            var page = form(token, asked, typed, problems);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        try {
            escalations.answer(link.holder(), link.subjectId(), answer);
        } catch (RuleViolation settledMeanwhile) {
            return page("light/agency-answered", token, asked(link));
        }
        return Door.go(EscalationLink.PATH + token);
    }

    private OpenLink open(String token, HttpServletRequest request) {
        return door.open(EscalationLink.PURPOSE, token, request);
    }

    private EscalationPage asked(OpenLink link) {
        return escalations.open(link.holder(), link.subjectId());
    }

    private static ModelAndView form(String token, EscalationPage asked, AgencyForm typed, Problems problems) {
        var page = page("light/agency", token, asked);
        page.addObject("form", typed);
        page.addObject("problems", problems);
        page.addObject("replies", AgencyReply.values());
        page.addObject("reasons", REASONS);
        return page;
    }

    private static ModelAndView page(String template, String token, EscalationPage asked) {
        var page = new ModelAndView(template);
        page.addObject("base", EscalationLink.PATH + token);
        page.addObject("asked", asked);
        page.addObject("facts", Facts.of(asked.conference()));
        page.addObject("voice", "work");
        return page;
    }
}
