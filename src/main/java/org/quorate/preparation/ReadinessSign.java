package org.quorate.preparation;

import java.util.UUID;
import org.quorate.kernel.Actor;

/** Something else that should be right before a conference, by the module that knows it, such as quoracy. */
public interface ReadinessSign {

    /** Position on the panel, smallest first. */
    int order();

    ReadinessRow.Line line(Actor actor, UUID conferenceId);
}
