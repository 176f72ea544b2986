package org.quorate.kernel.keeping;

import java.util.Set;
import java.util.UUID;

/**
 * A family's case in ids.
 *
 * @param conferences those about its children and about no other child whose record is still kept
 */
public record CaseScope(UUID familyId, Set<UUID> children, Set<UUID> adults, Set<UUID> conferences) {

    /** What stands where a name stood; no child is called so. */
    public static final String DESTROYED = "Record destroyed";

    public CaseScope {
        children = Set.copyOf(children);
        adults = Set.copyOf(adults);
        conferences = Set.copyOf(conferences);
    }
}
