package org.quorate.doorway.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CodeTry;
import org.quorate.access.NotFound;
import org.quorate.access.OpenLink;
import org.quorate.doorway.Behind;
import org.quorate.doorway.Door;
import org.quorate.doorway.DoorCodes;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.LinkSubject;
import org.quorate.doorway.Problems;
import org.quorate.doorway.Proofs;
import org.quorate.doorway.Shut;
import org.quorate.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks for a one-time code, and shows what stands behind it, or leads on to another page beneath the same link.
 */
@LightPage
class CodePages {

    private static final String WHO = "who";
    private static final Pattern PAGE = Pattern.compile("[a-z]{1,20}");

    private final Door door;
    private final DoorCodes codes;
    private final List<LinkSubject> subjects;

    CodePages(Door door, DoorCodes codes, List<LinkSubject> subjects) {
        this.door = door;
        this.codes = codes;
        this.subjects = subjects;
    }

    /** @param then the page beneath the same link that the code is asked for; null for this one */
    @GetMapping("/who")
    ModelAndView who(
            @PathVariable("door") String door,
            @PathVariable String token,
            @RequestParam @Nullable String then,
            HttpServletRequest request) {
        var link = open(door, token, request);
        var proof = Proofs.of(link, request);
        if (proof != null && page(then).equals(WHO)) {
            try {
                return shown(
                        base(door, token), codes.behindCode(link.holder(), link.purpose(), link.subjectId(), proof));
            } catch (NotFound over) {
                Proofs.forget(link, request);
            } catch (RuleViolation closed) {
                return Door.go(base(door, token));
            }
        }
        return ask(door, token, link, then);
    }

    @PostMapping("/code")
    ModelAndView send(
            @PathVariable("door") String door,
            @PathVariable String token,
            @RequestParam @Nullable String then,
            HttpServletRequest request) {
        var link = open(door, token, request);
        try {
            codes.askForCode(link.holder(), link.purpose(), link.subjectId());
        } catch (RuleViolation refused) {
            if ("code-asked-too-often".equals(refused.code())) {
                throw new Shut(Shut.Why.TOO_MANY);
            }
            var more = "link-answer-too-late".equals(refused.code()) ? "" : "/who";
            return Door.go(base(door, token) + more);
        }
        return Door.go(base(door, token) + "/code" + (page(then).equals(WHO) ? "" : "?then=" + page(then)));
    }

    @GetMapping("/code")
    ModelAndView type(
            @PathVariable("door") String door,
            @PathVariable String token,
            @RequestParam @Nullable String then,
            HttpServletRequest request) {
        return form(door, token, open(door, token, request), new Problems(), 0, then);
    }

    @PostMapping("/code/typed")
    ModelAndView typed(
            @PathVariable("door") String door,
            @PathVariable String token,
            @RequestParam @Nullable String code,
            @RequestParam @Nullable String then,
            HttpServletRequest request) {
        var link = open(door, token, request);
        var outcome =
                codes.proveCode(link.holder(), link.purpose(), link.subjectId(), Objects.requireNonNullElse(code, ""));
        var problems = new Problems();
        return switch (outcome) {
            case CodeTry.Right(UUID codeId) -> {
                Proofs.remember(link, codeId, request);
                yield Door.go(base(door, token) + "/" + page(then));
            }
            case CodeTry.Wrong(int left) -> {
                problems.at("code", "error.code");
                yield wrong(form(door, token, link, problems, left, then));
            }
            case CodeTry.Dead dead -> {
                problems.at("code", "error.code-dead");
                yield wrong(form(door, token, link, problems, 0, then));
            }
        };
    }

    private OpenLink open(String path, String token, HttpServletRequest request) {
        var purpose = subjects.stream()
                .map(LinkSubject::purpose)
                .filter(one -> one.path().equals("/" + path + "/"))
                .findFirst()
                .orElseThrow(() -> door.nothingHere(request));
        return door.open(purpose, token, request);
    }

    /** One step of an address beneath the link; what is none leads to the children's names. */
    private static String page(@Nullable String then) {
        return then != null && PAGE.matcher(then).matches() ? then : WHO;
    }

    private ModelAndView ask(String door, String token, OpenLink link, @Nullable String then) {
        return page("light/code-ask", door, token, link).addObject("then", page(then));
    }

    private ModelAndView form(
            String door, String token, OpenLink link, Problems problems, int triesLeft, @Nullable String then) {
        return page("light/code", door, token, link)
                .addObject("then", page(then))
                .addObject("problems", problems)
                .addObject("triesLeft", triesLeft);
    }

    private ModelAndView page(String template, String door, String token, OpenLink link) {
        var page = new ModelAndView(template);
        page.addObject("base", base(door, token));
        page.addObject("words", words(link));
        page.addObject("nowhere", codes.whyNowhere(link.holder(), link.purpose(), link.subjectId()));
        page.addObject(
                "address",
                codes.whereCodesGo(link.holder(), link.purpose(), link.subjectId())
                        .orElse(null));
        return page;
    }

    private String words(OpenLink link) {
        return subjects.stream()
                .filter(subject -> subject.purpose().equals(link.purpose()))
                .map(LinkSubject::words)
                .findFirst()
                .orElseThrow();
    }

    private static ModelAndView shown(String base, Behind behind) {
        return new ModelAndView(behind.template()).addObject("base", base).addObject("behind", behind.shown());
    }

    private static String base(String door, String token) {
        return "/" + door + "/" + token;
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
