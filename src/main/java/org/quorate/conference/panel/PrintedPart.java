package org.quorate.conference.panel;

import com.vaadin.flow.component.Component;
import org.quorate.kernel.Actor;

/** What a higher module puts on paper with a conference that no section of the workspace shows so; contributed as a bean. */
public interface PrintedPart {

    /** Whether it is printed for this reader. */
    boolean offeredTo(Actor actor);

    Component open(PanelContext context);
}
