package org.quorate.shell;

import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Covers;

/** Whether one person's session is covered, in all its tabs, and how often somebody tried in vain to uncover it. */
final class CoverState {

    private @Nullable Instant since;
    private int wrong;

    private CoverState() {}

    /** Of a session whose lock is held. */
    static CoverState of(VaadinSession session) {
        var state = session.getAttribute(CoverState.class);
        if (state == null) {
            state = new CoverState();
            session.setAttribute(CoverState.class, state);
        }
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
