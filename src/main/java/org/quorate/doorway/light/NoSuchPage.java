package org.quorate.doorway.light;

import jakarta.servlet.http.HttpServletRequest;
import org.quorate.doorway.Door;
import org.quorate.doorway.LightPage;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever else is asked for beneath the addresses of personal links, so that no other page answers there. */
@LightPage
class NoSuchPage {

    private final Door door;

    NoSuchPage(Door door) {
        this.door = door;
    }

    @RequestMapping("/**")
    String nothing(HttpServletRequest request) {
        throw door.nothingHere(request);
    }
}
