package org.quorate.conference.panel;

import org.quorate.conference.ConferenceRow;
import org.quorate.kernel.Actor;

/** What a panel is given: who looks, at which conference, and how panels tell one another that something changed. */
public interface PanelContext {

    Actor actor();

    /** The conference as it is now; read again after each change. */
    ConferenceRow conference();

    /** To be called by a panel after it changed something: every panel of this workspace loads again. */
    void changed();

    /**
     * Runs after any panel called {@link #changed()}, and after somebody else changed the conference; registered once
     * while the panel opens. Nobody in front of this screen has done anything then: what they type, have opened or have
     * the focus on must stay. On a push there is no request: {@link #actor()} says who looks.
     */
    void onChange(Runnable reload);
}
