package org.quorate.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about an adult, to add or to correct the record.
 *
 * @param phone as typed; stored as E.164
 */
public record AdultDetails(
        String givenName,
        String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String firstLanguage,
        boolean interpreterNeeded) {

    /** An adult of whom only the name is known. */
    public static AdultDetails named(String givenName, String familyName) {
        return new AdultDetails(givenName, familyName, null, null, null, null, false);
    }
}
