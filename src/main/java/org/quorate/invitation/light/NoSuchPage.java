package org.quorate.invitation.light;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever else is asked for beneath the addresses of personal links, so that no other page answers there. */
@Controller
class NoSuchPage {

    private final Door door;

    NoSuchPage(Door door) {
        this.door = door;
    }

    @RequestMapping({"/i/**", "/d/**", "/e/**", "/calendar/**"})
    String nothing(HttpServletRequest request) {
        throw door.nothingHere(request);
    }
}
