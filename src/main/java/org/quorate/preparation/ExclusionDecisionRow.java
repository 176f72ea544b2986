package org.quorate.preparation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a chair.
 *
 * @param part which part, or how apart; null for neither
 * @param minutesAfter the conference's start, for who attends separately
 * @param heard null when they take part like everybody
 */
public record ExclusionDecisionRow(
        UUID id,
        UUID exclusionId,
        int nr,
        ExclusionOutcome outcome,
        @Nullable String part,
        int minutesAfter,
        String reason,
        LetterSays letter,
        @Nullable HeardBy heard,
        Withholds withholds,
        String decidedByName,
        Instant decidedAt) {}
