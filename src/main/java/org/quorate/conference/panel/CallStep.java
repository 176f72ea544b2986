package org.quorate.conference.panel;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.quorate.conference.CallConference;
import org.quorate.conference.CallExtension;
import org.quorate.kernel.Actor;

/** A step in calling a conference that a higher module contributes as a bean, such as choosing whom to invite. */
public interface CallStep {

    /** Position among the contributed steps, smallest first; they follow the conference's own steps. */
    int order();

    /** What the step is called in the list of steps, for example {@code Invite}. */
    String title();

    /** The step for one call under way. */
    Part open(Actor actor);

    /** One open step: what is shown and what is done with it. */
    interface Part {

        Component component();

        /**
         * The step comes into view, with the call as entered so far. Called again whenever somebody comes back to the
         * step; what they chose before is kept where it still holds.
         */
        void show(CallConference call);

        /** What to do within the transaction that calls the conference. */
        CallExtension extension();

        /** One line for the summary before calling, for example {@code 9 people to invite}. */
        String summary();

        /** Whom or what it comes to, one a line, and what happens at once; for the summary before calling. */
        List<String> details();
    }
}
