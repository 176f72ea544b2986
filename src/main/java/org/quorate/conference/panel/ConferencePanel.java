package org.quorate.conference.panel;

import com.vaadin.flow.component.Component;
import org.quorate.kernel.Actor;

/**
 * A part of the conference workspace that a module contributes as a bean. The workspace asks the bean for a fresh
 * component each time somebody opens a conference.
 */
public interface ConferencePanel {

    WorkspaceSection section();

    /** Position within the section, smallest first. */
    int order();

    /** Whether this person gets the panel at all; the services behind it decide again. */
    boolean offeredTo(Actor actor);

    /** The panel for one conference, loaded. */
    Component open(PanelContext context);
}
