package org.quorate.directory.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a national register keeps what the directory needs. A column is named by its heading when the file has a
 * header line, else by its number from 1. When a register changes its layout, another mapping reads it.
 *
 * @param headers whether the first line names the columns
 * @param code ODS code or URN
 * @param address columns joined to the address, empty ones left out
 * @param phone null when the file has none
 * @param status null when every row is open
 * @param closedOn the day it closed
 * @param sort what tells GP practices from other prescribers, or the phase of education; null to take every row
 * @param type the code of what sort of establishment it is; null when the file has none
 * @param authority the local authority's code; null when the file has none
 */
public record ColumnMapping(
        boolean headers,
        String code,
        String name,
        List<String> address,
        String postcode,
        @Nullable String phone,
        @Nullable String status,
        @Nullable String closedOn,
        @Nullable String sort,
        @Nullable String type,
        @Nullable String authority) {

    public ColumnMapping {
        address = List.copyOf(address);
    }

    /** NHS England's {@code epraccur.csv}: no header line, 27 columns. */
    public static ColumnMapping epraccur() {
        return new ColumnMapping(
                false, "1", "2", List.of("5", "6", "7", "8", "9"), "10", "18", "13", "12", "26", null, null);
    }

    /** The Department for Education's {@code edubasealldata….csv}: a header line, Windows-1252. */
    public static ColumnMapping gias() {
        return new ColumnMapping(
                true,
                "URN",
                "EstablishmentName",
                List.of("Street", "Locality", "Address3", "Town", "County (name)"),
                "Postcode",
                "TelephoneNum",
                "EstablishmentStatus (name)",
                "CloseDate",
                "PhaseOfEducation (name)",
                "TypeOfEstablishment (code)",
                "LA (code)");
    }
}
