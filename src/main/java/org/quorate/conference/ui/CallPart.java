package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;

/** One step on the calling screen. */
interface CallPart {

    Component component();

    String title();

    /** The step comes into view; earlier steps may have changed. */
    void show();

    /** Somebody wants to go on: refuses with a rule violation, shown in place, while something is missing. */
    void leave();
}
