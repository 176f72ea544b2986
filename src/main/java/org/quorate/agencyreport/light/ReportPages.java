package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.CannotReportReason;
import org.quorate.agencyreport.LinkKey;
import org.quorate.agencyreport.LinkReport;
import org.quorate.agencyreport.LinkWriting;
import org.quorate.agencyreport.ReportAnswer;
import org.quorate.agencyreport.SavedField;
import org.quorate.agencyreport.SendAnswer;
import org.quorate.agencyreport.SendReport;
import org.quorate.agencyreport.TypedField;
import org.quorate.agencyreport.WritingPage;
import org.quorate.doorway.Door;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.Problems;
import org.quorate.doorway.Proofs;
import org.quorate.doorway.Shut;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.LinkAnswers;
import org.quorate.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Somebody writes their report from a personal link: one page with every box, what it will look like, what was sent.
 * All of it works without a script; with one, what is typed is saved as it is typed ({@link AutosavePages}).
 */
@LightPage
class ReportPages {

    private static final String INVITEE = InvitationLink.PATH + "{token}/report";
    private static final String DEPUTY = DeputyLink.PATH + "{token}/report";

    private final Door door;
    private final LinkAnswers links;
    private final LinkWriting writing;
    private final ReportModels models;

    ReportPages(Door door, LinkAnswers links, LinkWriting writing, ReportModels models) {
        this.door = door;
        this.links = links;
        this.writing = writing;
        this.models = models;
    }

    @GetMapping({INVITEE, DEPUTY})
    ModelAndView look(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var visit = Visit.of(door, token, request);
        return behindCode(visit, request, () -> {
            var left = writing.leftOver(visit.holder(), key(visit));
            if (!left.isEmpty()) {
                return models.handBack(visit.base(), left, HttpStatus.GONE);
            }
            var page = writing.open(visit.holder(), key(visit));
            return page.writing() ? models.form(visit, page, new Problems(), response) : sent(visit, page);
        });
    }

    /** @param wanted what was pressed */
    @PostMapping({INVITEE, DEPUTY})
    ModelAndView save(
            @PathVariable String token,
            @RequestParam(name = "do") @Nullable String wanted,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = ReportForm.typed(request);
        Visit visit;
        try {
            visit = Visit.of(door, token, request);
        } catch (Shut shut) {
            return models.handBack(
                    Visit.base(token, request),
                    ReportForm.all(request),
                    shut.why().status());
        }
        var key = visit.key();
        if (key == null) {
            return keptUntilCode(visit, typed, request);
        }
        try {
            var saved = writing.save(visit.holder(), key, typed);
            var press = wanted == null ? "save" : wanted;
            if (press.startsWith("keep-") || press.startsWith("drop-")) {
                ReportForm.id(press.substring(5))
                        .ifPresent(id -> writing.settle(visit.holder(), key, id, press.startsWith("keep-")));
            } else if (press.equals("check") && saved.stream().noneMatch(field -> field.clash())) {
                var broken = writing.check(visit.holder(), key);
                return broken.isEmpty()
                        ? Door.go(visit.report() + "/check")
                        : models.broken(visit, writing.open(visit.holder(), key), broken, response);
            }
            var clash = saved.stream().anyMatch(SavedField::clash);
            return Door.go(visit.report() + (press.equals("files") && !clash ? "/files" : "?saved=yes"));
        } catch (NotFound over) {
            Proofs.forget(visit.link(), request);
            return keptUntilCode(visit, typed, request);
        } catch (RuleViolation refused) {
            return handBack(visit, request, refused);
        }
    }

    /** How it will read, before it goes. */
    @GetMapping({INVITEE + "/check", DEPUTY + "/check"})
    ModelAndView check(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var visit = Visit.of(door, token, request);
        return behindCode(visit, request, () -> {
            var broken = writing.check(visit.holder(), key(visit));
            var page = writing.open(visit.holder(), key(visit));
            if (!page.writing()) {
                return Door.go(visit.report());
            }
            return broken.isEmpty() ? models.check(visit, page) : models.broken(visit, page, broken, response);
        });
    }

    @PostMapping({INVITEE + "/send", DEPUTY + "/send"})
    ModelAndView send(
            @PathVariable String token,
            @RequestParam @Nullable String submit,
            @RequestParam @Nullable String seen,
            HttpServletRequest request) {
        var visit = Visit.of(door, token, request);
        return behindCode(visit, request, () -> {
            var id = ReportForm.id(submit).orElseThrow(() -> new Shut(Shut.Why.UNKNOWN));
            try {
                writing.send(visit.holder(), key(visit), new SendReport(id, ReportForm.seen(seen)));
                return Door.go(visit.report());
            } catch (RuleViolation refused) {
                return Door.go(visit.report() + ("report-nothing-to-send".equals(refused.code()) ? "" : "/check"));
            }
        });
    }

    /** That nothing is known, or that they cannot report. */
    @PostMapping({INVITEE + "/answer", DEPUTY + "/answer"})
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam @Nullable String submit,
            @RequestParam @Nullable String answer,
            @RequestParam @Nullable String reason,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = Visit.of(door, token, request);
        return behindCode(visit, request, () -> {
            var id = ReportForm.id(submit).orElseThrow(() -> new Shut(Shut.Why.UNKNOWN));
            var chosen = Problems.code(ReportAnswer.class, answer);
            var because = Problems.code(CannotReportReason.class, reason);
            try {
                writing.answer(
                        visit.holder(),
                        key(visit),
                        new SendAnswer(id, chosen == null ? ReportAnswer.WRITTEN : chosen, because));
                return Door.go(visit.report());
            } catch (RuleViolation broken) {
                return models.broken(visit, writing.open(visit.holder(), key(visit)), List.of(broken), response);
            }
        });
    }

    /**
     * @param wanted {@code correct}, {@code leave}, {@code take} or {@code drop}
     * @param of with the last two: who typed what waits
     */
    @PostMapping({INVITEE + "/{wanted:correct|leave|take|drop}", DEPUTY + "/{wanted:correct|leave|take|drop}"})
    ModelAndView turn(
            @PathVariable String token,
            @PathVariable String wanted,
            @RequestParam @Nullable String of,
            HttpServletRequest request) {
        var visit = Visit.of(door, token, request);
        return behindCode(visit, request, () -> {
            var key = key(visit);
            switch (wanted) {
                case "correct" -> writing.correct(visit.holder(), key);
                case "leave" -> writing.leaveAsSent(visit.holder(), key);
                default ->
                    ReportForm.id(of).ifPresent(by -> writing.take(visit.holder(), key, by, wanted.equals("take")));
            }
            return Door.go(visit.report());
        });
    }

    private ModelAndView sent(Visit visit, WritingPage page) {
        UUID newest = page.sent().getFirst().versionId();
        LinkReport report = writing.sent(visit.holder(), key(visit), newest);
        return models.sent(visit, page, report);
    }

    /** What waits to be typed in again is kept; nobody is shown anything of the report before the next code. */
    private ModelAndView keptUntilCode(Visit visit, List<TypedField> typed, HttpServletRequest request) {
        var link = visit.link();
        try {
            writing.keepTyped(visit.holder(), link.purpose(), link.subjectId(), typed);
            return Door.go(visit.askForCode());
        } catch (NotFound notAsked) {
            return models.handBack(visit.base(), ReportForm.all(request), HttpStatus.GONE);
        } catch (RuleViolation refused) {
            return handBack(visit, request, refused);
        }
    }

    private ModelAndView handBack(Visit visit, HttpServletRequest request, RuleViolation refused) {
        var closed = "link-answer-too-late".equals(refused.code());
        return models.handBack(
                visit.base(), ReportForm.all(request), closed ? HttpStatus.GONE : HttpStatus.CONTENT_TOO_LARGE);
    }

    private ModelAndView behindCode(Visit visit, HttpServletRequest request, Supplier<ModelAndView> page) {
        if (visit.key() == null) {
            return isAsked(visit) ? Door.go(visit.askForCode()) : Door.go(visit.base());
        }
        try {
            return page.get();
        } catch (NotFound over) {
            Proofs.forget(visit.link(), request);
            return isAsked(visit) ? Door.go(visit.askForCode()) : Door.go(visit.base());
        } catch (RuleViolation closed) {
            return Door.go(visit.base());
        }
    }

    private boolean isAsked(Visit visit) {
        return links.report(visit.holder(), visit.link().purpose(), visit.link().subjectId())
                .isPresent();
    }

    private static LinkKey key(Visit visit) {
        return Objects.requireNonNull(visit.key());
    }
}
