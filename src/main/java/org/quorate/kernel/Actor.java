package org.quorate.kernel;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is doing something: the first parameter of every service method.
 *
 * @param id the account's id, or {@link #SYSTEM_ID} for the portal itself
 * @param name the name shown on screen and in the audit record; never logged
 * @param roles at least one role
 * @param practitionerId the directory entry this account is for; null when it is for nobody in the directory
 * @param agencyId the agency that practitioner works for, or that the account speaks for as a whole; null for neither
 */
public record Actor(
        UUID id,
        String name,
        Set<Role> roles,
        @Nullable UUID practitionerId,
        @Nullable UUID agencyId) {

    public static final UUID SYSTEM_ID = new UUID(0, 1);

    public Actor {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an actor has at least one role");
        }
        roles = Set.copyOf(roles);
    }

    /** The portal itself, for imports and timed tasks. */
    public static Actor system(String task) {
        return new Actor(SYSTEM_ID, task, Set.of(Role.SYSTEM), null, null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** Names no person, so that an actor may stand in a log line. */
    @Override
    public String toString() {
        return "Actor[" + id + " " + roles + "]";
    }
}
