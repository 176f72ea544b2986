package org.quorate.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;

/**
 * One child of a county's import. Values are read by the validator that the screens use.
 *
 * @param ref its reference in the importing council's own file, up to 64 characters; its id is made from it
 */
public record ImportedChild(
        String ref,
        String familyRef,
        String givenName,
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
        @Nullable String gpAgencyRef,
        @Nullable String schoolAgencyRef) {

    public ImportedChild {
        givenName = givenName.isEmpty() ? "" : ContactPoints.requiredName("givenName", givenName, 80);
        familyName = ContactPoints.requiredName("familyName", familyName, 80);
    }
}
