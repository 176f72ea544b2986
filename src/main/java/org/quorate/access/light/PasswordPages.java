package org.quorate.access.light;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.quorate.access.LinkLookup;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.access.OpenLink;
import org.quorate.access.PasswordLink;
import org.quorate.access.PasswordLinks;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.RuleMessages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the owner of an account chooses a password. Looking spends nothing, because mail scanners look too. */
@Controller
class PasswordPages {

    private final Links links;
    private final PasswordLinks passwords;
    private final String help;

    PasswordPages(Links links, PasswordLinks passwords, @Value("${quorate.help}") String help) {
        this.links = links;
        this.passwords = passwords;
        this.help = help;
    }

    @GetMapping(PasswordLink.PATH + "{token}")
    ModelAndView look(@PathVariable String token, HttpServletRequest request) {
        return form(token, find(token, request), null);
    }

    @PostMapping(PasswordLink.PATH + "{token}")
    ModelAndView choose(
            @PathVariable String token, @RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        var link = find(token, request);
        try {
            passwords.choose(link.holder(), link.subjectId(), password);
        } catch (RuleViolation broken) {
            var page = form(token, link, RuleMessages.text(broken));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return page("light/password-chosen", HttpStatus.OK);
    }

    @RequestMapping(PasswordLink.PATH + "**")
    ModelAndView nothing(HttpServletRequest request) {
        links.guessed(request.getRemoteAddr());
        return page("light/shut", HttpStatus.NOT_FOUND).addObject("key", "password.shut");
    }

    @ExceptionHandler
    ModelAndView gone(NotFound gone) {
        return page("light/shut", HttpStatus.GONE).addObject("key", "password.shut");
    }

    private OpenLink find(String token, HttpServletRequest request) {
        if (links.look(token, request.getRemoteAddr()) instanceof LinkLookup.Open(OpenLink link)
                && link.purpose().equals(PasswordLink.PURPOSE)) {
            return link;
        }
        throw new NotFound();
    }

    private ModelAndView form(String token, OpenLink link, @Nullable String problem) {
        return page("light/password", HttpStatus.OK)
                .addObject("base", PasswordLink.PATH + token)
                .addObject("username", passwords.usernameFor(link.holder(), link.subjectId()))
                .addObject("problem", problem);
    }

    private ModelAndView page(String template, HttpStatusCode status) {
        return new ModelAndView(template, status).addObject("help", help);
    }
}
