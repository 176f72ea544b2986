package org.quorate.access;

import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;

/**
 * Records of restricted cases, closed to everybody but the people a case is restricted to. Modules contribute beans for
 * the records they keep. Plain queries: they audit nothing, throw nothing, and answer in full for any actor.
 */
public interface ClosedCases {

    /** The conferences closed to this person; never null. */
    default Set<UUID> conferencesClosedTo(Actor actor) {
        return Set.of();
    }

    /** The children whose records are closed to this person; never null. */
    default Set<UUID> childrenClosedTo(Actor actor) {
        return Set.of();
    }
}
