package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.access.LinkPurpose;
import org.quorate.access.OpenLink;
import org.quorate.agencyreport.domain.LinkKey;
import org.quorate.doorway.Door;
import org.quorate.doorway.Proofs;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.Actor;

/**
 * Somebody at the report's page beneath an invitee's or a deputy's link.
 *
 * @param key null while no code was typed
 */
record Visit(OpenLink link, String base, @Nullable LinkKey key) {

    static Visit of(Door door, String token, HttpServletRequest request) {
        var purpose = purpose(request);
        var link = door.open(purpose, token, request);
        var code = Proofs.of(link, request);
        return new Visit(
                link, purpose.path() + token, code == null ? null : new LinkKey(purpose, link.subjectId(), code));
    }

    static String base(String token, HttpServletRequest request) {
        return purpose(request).path() + token;
    }

    private static LinkPurpose purpose(HttpServletRequest request) {
        var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.startsWith(DeputyLink.PATH) ? DeputyLink.PURPOSE : InvitationLink.PURPOSE;
    }

    Actor holder() {
        return link.holder();
    }

    String report() {
        return base + "/report";
    }

    /** Where a code is asked for, to come back from. */
    String askForCode() {
        return base + "/who?then=report";
    }
}
