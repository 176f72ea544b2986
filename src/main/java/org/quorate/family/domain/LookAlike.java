package org.quorate.family.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child or adult who may be the one somebody is about to add, and whose record they may see.
 *
 * @param expectedOn of an unborn child
 * @param sameNhsNumber whether the NHS number is the same; else it is name and day of birth that look alike
 */
public record LookAlike(
        UUID personId,
        UUID familyId,
        String familyReference,
        String label,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedOn,
        boolean sameNhsNumber) {}
