package org.quorate.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Role;

/**
 * One account in the administrators' list.
 *
 * @param lastSignInAt null when they never signed in
 */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        Set<Role> roles,
        boolean enabled,
        @Nullable Instant lastSignInAt) {}
