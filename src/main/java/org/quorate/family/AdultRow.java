package org.quorate.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adult of the family or close to it.
 *
 * @param phone E.164
 * @param version to hand back when correcting
 */
public record AdultRow(
        UUID id,
        UUID familyId,
        String givenName,
        String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String firstLanguage,
        boolean interpreterNeeded,
        long version) {

    public String fullName() {
        return givenName + " " + familyName;
    }
}
