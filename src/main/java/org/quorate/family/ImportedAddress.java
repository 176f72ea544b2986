package org.quorate.family;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PostalAddress;

/**
 * One address of a county's import. Values are read by the validator that the screens use.
 *
 * @param ref its reference in the importing council's own file, up to 64 characters; its id is made from it
 */
public record ImportedAddress(
        String ref,
        PersonKind personKind,
        String personRef,
        String addressLines,
        @Nullable String postcode,
        boolean confidential,
        @Nullable String confidentialReason,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate toOn) {

    public ImportedAddress {
        var address = PostalAddress.typed(ContactPoints.requiredText("addressLines", addressLines, 400), postcode);
        addressLines = Objects.requireNonNull(address.lines());
        postcode = address.postcode();
    }
}
