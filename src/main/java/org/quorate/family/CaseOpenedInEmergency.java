package org.quorate.family;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is not named opened a restricted case.
 *
 * @param practitionerIds the managers it is restricted to, as they stand in the directory; they are told at once
 */
public record CaseOpenedInEmergency(UUID openingId, Set<UUID> practitionerIds) {

    public CaseOpenedInEmergency {
        practitionerIds = Set.copyOf(practitionerIds);
    }
}
