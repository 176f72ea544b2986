package org.quorate.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One adult of a county's import. Values are stored as they come.
 *
 * @param ref its reference in the importing council's own file, up to 64 characters; its id is made from it
 */
public record ImportedAdult(
        String ref,
        String familyRef,
        String givenName,
        String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String firstLanguage,
        boolean interpreterNeeded) {}
