package org.quorate.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One practitioner of a county's import. Values are read by the validator that the screens use.
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
        @Nullable LocalDate leftOn) {

    public ImportedPractitioner {
        fullName = ContactPoints.requiredName("fullName", fullName, 160);
        email = ContactPoints.email("email", email);
        phone = ContactPoints.phone("phone", phone);
    }
}
