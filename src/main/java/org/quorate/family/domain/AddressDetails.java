package org.quorate.family.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about an address.
 *
 * @param addressLines without the postcode, lines parted by line feeds
 * @param confidentialReason needed when confidential: from whom it is kept and why
 */
public record AddressDetails(
        String addressLines,
        @Nullable String postcode,
        boolean confidential,
        @Nullable String confidentialReason,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate toOn) {}
