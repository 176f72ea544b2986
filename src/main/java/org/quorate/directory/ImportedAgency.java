package org.quorate.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One agency of a county's import. Values are read by the validator that the screens use.
 *
 * @param ref its reference in the importing council's own file, up to 64 characters; its id is made from it
 */
public record ImportedAgency(
        String ref,
        String name,
        AgencyKind kind,
        @Nullable UUID localityId,
        @Nullable String nationalCode,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String addressLines,
        @Nullable String postcode,
        @Nullable LocalDate closedOn) {

    public ImportedAgency {
        name = ContactPoints.requiredName("name", name, 200);
        phone = ContactPoints.phone("phone", phone);
        email = ContactPoints.email("email", email);
        var address = PostalAddress.typed(addressLines, postcode);
        addressLines = address.lines();
        postcode = address.postcode();
    }
}
