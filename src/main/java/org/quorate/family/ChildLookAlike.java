package org.quorate.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child who may be the one somebody is about to add, and whose record they may see.
 *
 * @param sameNhsNumber whether the NHS number is the same; else family name and date of birth are
 */
public record ChildLookAlike(
        UUID childId,
        UUID familyId,
        String familyReference,
        String label,
        @Nullable LocalDate dateOfBirth,
        boolean sameNhsNumber) {}
