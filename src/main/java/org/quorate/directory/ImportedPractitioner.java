package org.quorate.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One practitioner of a county's import. Values are stored as they come.
 *
 * @param agencyRef the reference of the agency they work for, imported before or in the same list
 */
public record ImportedPractitioner(
        String ref,
        String agencyRef,
        String fullName,
        Profession profession,
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate leftOn) {}
