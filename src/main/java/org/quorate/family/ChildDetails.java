package org.quorate.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about a child, to add or to correct the record.
 *
 * @param givenName may be blank while unborn
 * @param dateOfBirth null for an unborn baby
 * @param expectedOn needed for an unborn baby
 * @param nhsNumber as typed; see {@link NhsNumber}
 */
public record ChildDetails(
        @Nullable String givenName,
        String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedOn,
        @Nullable Sex sex,
        @Nullable String ethnicity,
        @Nullable String nhsNumber,
        @Nullable String laChildId,
        @Nullable Boolean disability,
        @Nullable String firstLanguage,
        boolean interpreterNeeded,
        @Nullable UUID localityId,
        @Nullable UUID gpAgencyId,
        @Nullable UUID schoolAgencyId) {

    /** A child of whom only name and date of birth are known. */
    public static ChildDetails born(String givenName, String familyName, LocalDate dateOfBirth) {
        return new ChildDetails(
                givenName, familyName, dateOfBirth, null, null, null, null, null, null, null, false, null, null, null);
    }

    /** A baby expected by a mother of that family name. */
    public static ChildDetails unborn(String familyName, LocalDate expectedOn) {
        return new ChildDetails(
                null, familyName, null, expectedOn, null, null, null, null, null, null, false, null, null, null);
    }
}
