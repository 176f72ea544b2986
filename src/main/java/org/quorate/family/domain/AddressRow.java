package org.quorate.family.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.family.Addresses;
import org.quorate.family.PersonKind;

/**
 * Where somebody of the family lives or lived.
 *
 * @param addressLines null while a confidential address is masked; see {@link Addresses#reveal}
 * @param postcode null while masked, or when not known
 * @param confidential whether it must be kept from somebody
 * @param confidentialReason why; null while masked
 * @param toOn the last day there, or null while they live there
 */
public record AddressRow(
        UUID id,
        UUID personId,
        PersonKind personKind,
        @Nullable String addressLines,
        @Nullable String postcode,
        boolean confidential,
        @Nullable String confidentialReason,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate toOn,
        long version) {

    /** The row with nothing in it that tells where. */
    public AddressRow masked() {
        return confidential
                ? new AddressRow(id, personId, personKind, null, null, true, null, fromOn, toOn, version)
                : this;
    }
}
