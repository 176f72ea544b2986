package org.quorate.access.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Role;

/**
 * A new account.
 *
 * @param username what the person types to sign in, such as their e-mail address; unique, case does not matter
 * @param displayName the name shown on screen and in the audit record
 * @param roles at least one, never {@link Role#SYSTEM}
 * @param email their own address, to which a link to choose a password goes; null when there is none
 * @param practitionerId their entry in the directory; null when they are not in it
 * @param agencyId that practitioner's agency, or the agency as a whole
 */
public record OpenAccount(
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String email,
        @Nullable UUID practitionerId,
        @Nullable UUID agencyId) {

    public OpenAccount {
        roles = Set.copyOf(roles);
    }

    /** Without an e-mail address. */
    public OpenAccount(
            String username,
            String displayName,
            Set<Role> roles,
            @Nullable UUID practitionerId,
            @Nullable UUID agencyId) {
        this(username, displayName, roles, null, practitionerId, agencyId);
    }
}
