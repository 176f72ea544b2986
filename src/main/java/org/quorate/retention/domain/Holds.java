package org.quorate.retention.domain;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * The legal holds at one moment.
 *
 * @param everything one holds all that there is
 * @param families whose cases others hold
 */
public record Holds(boolean everything, Set<UUID> families) {

    /** Whether a hold is on one of these families, or on everything. */
    public boolean on(Set<UUID> some) {
        return everything || !Collections.disjoint(families, some);
    }
}
