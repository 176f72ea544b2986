package org.quorate.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One address of a county's import. Values are stored as they come.
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
        @Nullable LocalDate toOn) {}
