package org.quorate.invitation.light;

import jakarta.servlet.http.HttpServletRequest;
import org.quorate.access.LinkLimits;
import org.quorate.access.LinkLookup;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.access.OpenLink;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where everybody with a personal link comes in: looks it up, and shuts out who comes with too many bad ones. */
@Component
class Door {

    private final Links links;
    private final LinkLimits limits;

    Door(Links links, LinkLimits limits) {
        this.links = links;
        this.limits = limits;
    }

    OpenLink open(LinkPurpose purpose, String token, HttpServletRequest request) {
        var visitor = request.getRemoteAddr();
        if (!limits.mayLook(visitor)) {
            throw new Shut(Shut.Why.TOO_MANY);
        }
        return switch (links.look(token)) {
            case LinkLookup.Open(OpenLink link) when link.purpose() == purpose -> link;
            case LinkLookup.Open open -> throw missed(visitor, Shut.Why.UNKNOWN);
            case LinkLookup.Unknown unknown -> throw missed(visitor, Shut.Why.UNKNOWN);
            case LinkLookup.Expired expired -> throw missed(visitor, Shut.Why.EXPIRED);
            case LinkLookup.Revoked revoked -> throw missed(visitor, Shut.Why.REVOKED);
        };
    }

    /** Before a code is sent. */
    void countCode(HttpServletRequest request) {
        if (!limits.mayAskForCode(request.getRemoteAddr())) {
            throw new Shut(Shut.Why.TOO_MANY);
        }
    }

    /** An address of ours that no page answers. */
    Shut nothingHere(HttpServletRequest request) {
        var visitor = request.getRemoteAddr();
        return limits.mayLook(visitor) ? missed(visitor, Shut.Why.UNKNOWN) : new Shut(Shut.Why.TOO_MANY);
    }

    /** To a page of the same link, by GET, so that loading it again sends nothing twice. */
    static ModelAndView go(String address) {
        return new ModelAndView(new RedirectView(address, false, false, false));
    }

    private Shut missed(String visitor, Shut.Why why) {
        limits.missed(visitor);
        return new Shut(why);
    }
}
