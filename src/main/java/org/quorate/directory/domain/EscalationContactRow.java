package org.quorate.directory.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is told at one level when an agency does not answer.
 *
 * @param phone E.164
 * @param practitionerId when they are listed in the directory themselves
 * @param version to hand back when correcting
 */
public record EscalationContactRow(
        UUID id,
        UUID agencyId,
        EscalationLevel level,
        String fullName,
        @Nullable String jobTitle,
        String email,
        @Nullable String phone,
        @Nullable UUID practitionerId,
        long version) {}
