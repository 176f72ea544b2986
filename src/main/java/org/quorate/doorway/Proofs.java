package org.quorate.doorway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.OpenLink;

/**
 * That a code was typed, kept in the visitor's session for the one link it was typed for. It proves nothing by itself:
 * {@link DoorCodes} checks it again each time.
 */
public final class Proofs {

    private Proofs() {}

    /** Under another session id than before, so that nobody who knew that one is let in with it. */
    public static void remember(OpenLink link, UUID codeId, HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(name(link), codeId);
    }

    /** The code that was typed; null for none. */
    public static @Nullable UUID of(OpenLink link, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(name(link)) instanceof UUID codeId ? codeId : null;
    }

    /** It is over. */
    public static void forget(OpenLink link, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(name(link));
        }
    }

    private static String name(OpenLink link) {
        return Proofs.class.getName() + "." + link.id();
    }
}
