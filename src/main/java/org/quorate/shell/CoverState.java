package org.quorate.shell;

import com.vaadin.flow.server.VaadinSession;
import org.quorate.access.Covers;

/** Whether one person's session is covered, in all its tabs, and how often somebody tried in vain to uncover it. */
final class CoverState {

    private boolean covered;
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
        return covered;
    }

    void cover() {
        covered = true;
    }

    void lift() {
        covered = false;
        wrong = 0;
    }

    /** @return how many tries are left */
    int wrong() {
        wrong++;
        return Covers.MOST_TRIES - wrong;
    }
}
