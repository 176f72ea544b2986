package org.quorate.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One professional known to work with one child, in a county's import. Values are stored as they come.
 *
 * @param ref its reference in the importing council's own file, up to 64 characters; its id is made from it
 */
public record ImportedInvolvement(
        String ref,
        String childRef,
        String practitionerRef,
        @Nullable LocalDate sinceOn,
        @Nullable LocalDate untilOn,
        boolean directContact) {}
