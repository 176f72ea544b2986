package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import org.quorate.kernel.Actor;

/** A card on the home screen that a module contributes as a bean: what needs this person today. */
public interface HomeCard {

    /** Position on the home screen, smallest first. */
    int order();

    /** Whether this person gets the card at all; the services behind it decide again. */
    boolean offeredTo(Actor actor);

    /** The card, loaded. */
    Component open(Actor actor);
}
