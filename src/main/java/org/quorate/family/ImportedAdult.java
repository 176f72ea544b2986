package org.quorate.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;

/**
 * One adult of a county's import. Values are read by the validator that the screens use.
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
        boolean interpreterNeeded) {

    public ImportedAdult {
        givenName = ContactPoints.requiredName("givenName", givenName, 80);
        familyName = ContactPoints.requiredName("familyName", familyName, 80);
        phone = ContactPoints.phone("phone", phone);
        email = ContactPoints.email("email", email);
    }
}
