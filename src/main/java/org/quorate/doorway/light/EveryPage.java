package org.quorate.doorway.light;

import org.quorate.access.NotFound;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.Shut;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What all light pages share: whom to ask for help, and a plain page where a link leads nowhere. */
@ControllerAdvice(annotations = LightPage.class)
class EveryPage {

    private final String help;

    EveryPage(@Value("${quorate.help}") String help) {
        this.help = help;
    }

    @ModelAttribute("help")
    String help() {
        return help;
    }

    @ExceptionHandler
    ModelAndView shut(Shut shut) {
        var page = new ModelAndView("light/shut", shut.why().status());
        page.addObject("key", shut.why().key());
        page.addObject("help", help);
        return page;
    }

    @ExceptionHandler
    ModelAndView gone(NotFound gone) {
        return shut(new Shut(Shut.Why.UNKNOWN));
    }
}
