package org.quorate.access.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Role;

/**
 * One account in the administrators' list.
 *
 * @param email where a link to choose a password goes; null when it is not known
 * @param linkedTo whose it is, in the words of the directory; null for nobody there
 * @param signOnName as whom they come in by single sign-on; null for not at all
 * @param waiting what waits for a second person; null when nothing does
 * @param lastSignInAt null when they never signed in
 */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String email,
        @Nullable String signOnName,
        @Nullable UUID practitionerId,
        @Nullable UUID agencyId,
        @Nullable String linkedTo,
        @Nullable AccountChangeKind waiting,
        boolean enabled,
        @Nullable Instant lastSignInAt) {

    public AccountRow linkedTo(@Nullable String words) {
        return new AccountRow(
                id,
                username,
                displayName,
                roles,
                email,
                signOnName,
                practitionerId,
                agencyId,
                words,
                waiting,
                enabled,
                lastSignInAt);
    }
}
