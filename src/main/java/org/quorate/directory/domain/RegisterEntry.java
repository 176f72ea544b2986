package org.quorate.directory.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.AgencyKind;

/**
 * One agency as a national register has it, checked.
 *
 * @param closedOn null while it is open
 */
record RegisterEntry(
        String code,
        String name,
        AgencyKind kind,
        @Nullable String addressLines,
        @Nullable String postcode,
        @Nullable String phone,
        @Nullable LocalDate closedOn) {}
