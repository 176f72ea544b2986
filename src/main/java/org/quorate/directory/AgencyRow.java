package org.quorate.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency as lists and screens show it.
 *
 * @param nationalCode a GP practice's ODS code or a school's URN; null for others
 * @param phone E.164, for example {@code +441772123456}
 * @param addressLines the address without its postcode, lines parted by line feeds
 * @param closedOn the last day it was open, or null while it is
 * @param practitioners how many people still work there
 * @param version to hand back when correcting
 */
public record AgencyRow(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable UUID localityId,
        @Nullable String nationalCode,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String addressLines,
        @Nullable String postcode,
        @Nullable LocalDate closedOn,
        int practitioners,
        long version) {

    /** The name with what tells it from others of that name: the postcode and the national code. */
    public String label() {
        return name
                + (postcode == null ? "" : ", " + postcode)
                + (nationalCode == null ? "" : " (" + nationalCode + ")");
    }
}
