package org.quorate.shell;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Covers;

/**
 * Whether one person's session is covered, in all its tabs, and how often somebody tried in vain to uncover it. Kept with
 * the sign-in, in the web server's session, so that neither is without the other.
 */
final class CoverState implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = CoverState.class.getName();

    private @Nullable Instant since;
    private int wrong;

    private CoverState() {}

    /** Of a session whose lock is held. */
    static CoverState of(VaadinSession session) {
        var web = session.getSession();
        if (web.getAttribute(KEY) instanceof CoverState state) {
            return state;
        }
        var state = new CoverState();
        web.setAttribute(KEY, state);
        return state;
    }

    boolean isCovered() {
        return since != null;
    }

    /** Covered already, it stays covered since then. */
    void cover(Instant at) {
        if (since == null) {
            since = at;
        }
    }

    /** Since when; the beginning of time when it is not covered. */
    Instant since() {
        return since == null ? Instant.EPOCH : since;
    }

    void lift() {
        since = null;
        wrong = 0;
    }

    /** @return how many tries are left */
    int wrong() {
        wrong++;
        return Covers.MOST_TRIES - wrong;
    }
}
