package org.quorate.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the directory as lists and screens show them.
 *
 * @param phone E.164
 * @param leftOn the last day they worked there, or null while they do
 * @param version to hand back when correcting
 */
public record PractitionerRow(
        UUID id,
        UUID agencyId,
        String agencyName,
        String fullName,
        Profession profession,
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate leftOn,
        long version) {}
