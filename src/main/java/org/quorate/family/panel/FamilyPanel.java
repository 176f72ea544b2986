package org.quorate.family.panel;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.quorate.kernel.Actor;

/** A part of the page of a family that a module contributes as a bean, such as its conferences or its plans. */
public interface FamilyPanel {

    /** Position on the page, smallest first. */
    int order();

    /** Whether this person gets the panel at all; the services behind it decide again. */
    boolean offeredTo(Actor actor);

    /** The panel for one family, loaded. */
    Component open(Actor actor, UUID familyId);
}
