package org.quorate.invitation.light;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.quorate.access.OpenLink;
import org.quorate.doorway.Door;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.LinkStanding;
import org.quorate.doorway.Problems;
import org.quorate.invitation.Answer;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.LinkAnswers;
import org.quorate.invitation.LinkedDeputy;
import org.quorate.invitation.letters.Facts;
import org.quorate.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of somebody who comes in an invitee's place. */
@LightPage
class DeputyPages {

    private final Door door;
    private final LinkAnswers answers;

    DeputyPages(Door door, LinkAnswers answers) {
        this.door = door;
        this.answers = answers;
    }

    /** @param change there to answer again */
    @GetMapping(DeputyLink.PATH + "{token}")
    ModelAndView look(@PathVariable String token, @RequestParam @Nullable String change, HttpServletRequest request) {
        var link = open(token, request);
        var deputy = deputy(link);
        if (deputy.standing() != LinkStanding.OPEN) {
            return page("light/closed", token, deputy);
        }
        var answered = deputy.answer() != null && change == null;
        var page = answered ? page("light/deputy-answered", token, deputy) : form(token, deputy, new Problems());
        answers.report(link.holder(), link.purpose(), link.subjectId())
                .ifPresent(owed -> page.addObject("report", owed).addObject("reportDue", Facts.moment(owed.dueAt())));
        return page;
    }

    @PostMapping(DeputyLink.PATH + "{token}/answer")
    ModelAndView answer(@PathVariable String token, @RequestParam @Nullable String answer, HttpServletRequest request) {
        var link = open(token, request);
        var deputy = deputy(link);
        var chosen = Problems.code(Answer.class, answer);
        if (deputy.standing() == LinkStanding.OPEN && chosen != null) {
            try {
                answers.deputyAnswer(link.holder(), link.subjectId(), chosen);
            } catch (RuleViolation notOffered) {
                return wrong(token, deputy);
            }
        } else if (chosen == null) {
            return wrong(token, deputy);
        }
        return Door.go(DeputyLink.PATH + token);
    }

    private OpenLink open(String token, HttpServletRequest request) {
        return door.open(DeputyLink.PURPOSE, token, request);
    }

    private LinkedDeputy deputy(OpenLink link) {
        return answers.deputy(link.holder(), link.subjectId());
    }

    private static ModelAndView wrong(String token, LinkedDeputy deputy) {
        var problems = new Problems();
        problems.at("answer", "error.answer");
        var page = form(token, deputy, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView form(String token, LinkedDeputy deputy, Problems problems) {
        var page = page("light/deputy", token, deputy);
        page.addObject("problems", problems);
        page.addObject("offered", deputy.conference().offered());
        return page;
    }

    private static ModelAndView page(String template, String token, LinkedDeputy deputy) {
        var page = new ModelAndView(template);
        page.addObject("base", DeputyLink.PATH + token);
        page.addObject("deputy", deputy);
        page.addObject("facts", Facts.of(deputy.conference()));
        page.addObject("standing", deputy.standing());
        page.addObject("voice", "work");
        return page;
    }
}
