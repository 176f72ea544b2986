package org.quorate.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records of one kind a list may show somebody.
 *
 * @param listed true for these and no others, false for all but these
 * @param ids as many as restricted cases, or as one person's own cases: few
 */
public record Reach(boolean listed, Set<UUID> ids) {

    public Reach {
        ids = Set.copyOf(ids);
    }

    static Reach only(Set<UUID> ids) {
        return new Reach(true, ids);
    }

    static Reach allBut(Set<UUID> ids) {
        return new Reach(false, ids);
    }

    /** Whether it reaches nothing at all. */
    public boolean isNothing() {
        return listed && ids.isEmpty();
    }

    /** Whether a list may show this one; what belongs to no record is shown unless records are listed. */
    public boolean holds(@Nullable UUID id) {
        return id == null ? !listed : ids.contains(id) == listed;
    }

    /** The same as a condition in SQL, with {@code :reach} for {@link #ids}. */
    public String sql(String column) {
        if (ids.isEmpty()) {
            return listed ? "false" : "true";
        }
        return listed ? column + " in (:reach)" : "(" + column + " is null or " + column + " not in (:reach))";
    }
}
