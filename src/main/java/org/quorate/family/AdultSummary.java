package org.quorate.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adult in a list. Children are not named there: whoever reads of a child is on record with that child. */
public record AdultSummary(
        UUID id,
        UUID familyId,
        String familyReference,
        String name,
        @Nullable LocalDate dateOfBirth) {}
