package org.quorate.doorway;

import jakarta.servlet.http.HttpServletRequest;
import org.quorate.access.LinkLookup;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.access.OpenLink;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where everybody with a personal link comes in: looks it up, and says why it leads nowhere. */
@Component
public class Door {

    private final Links links;

    Door(Links links) {
        this.links = links;
    }

    public OpenLink open(LinkPurpose purpose, String token, HttpServletRequest request) {
        return switch (links.look(token, request.getRemoteAddr())) {
            case LinkLookup.Open(OpenLink link) when link.purpose().equals(purpose) -> link;
            case LinkLookup.Open open -> throw new Shut(Shut.Why.UNKNOWN);
            case LinkLookup bad -> throw shut(bad);
        };
    }

    /** An address of ours that no page answers. */
    public Shut nothingHere(HttpServletRequest request) {
        return shut(links.guessed(request.getRemoteAddr()));
    }

    /** To a page of the same link, by GET, so that loading it again sends nothing twice. */
    public static ModelAndView go(String address) {
        return new ModelAndView(new RedirectView(address, false, false, false));
    }

    private static Shut shut(LinkLookup bad) {
        return new Shut(
                switch (bad) {
                    case LinkLookup.Expired expired -> Shut.Why.EXPIRED;
                    case LinkLookup.Revoked revoked -> Shut.Why.REVOKED;
                    case LinkLookup.TooMany guesses -> Shut.Why.TOO_MANY;
                    case LinkLookup.Unknown unknown -> Shut.Why.UNKNOWN;
                    case LinkLookup.Open open -> Shut.Why.UNKNOWN;
                });
    }
}
