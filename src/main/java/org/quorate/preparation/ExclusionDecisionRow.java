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
        Instant decidedAt) {

    /** When they come, seen from the start of the conference: {@code 45 minutes before it starts}; null for when it does. */
    public @Nullable String ownTime() {
        if (outcome != ExclusionOutcome.SEPARATE || minutesAfter == 0) {
            return null;
        }
        return length(Math.abs(minutesAfter)) + (minutesAfter < 0 ? " before it starts" : " after it starts");
    }

    private static String length(int minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        var inHours = hours == 0 ? "" : hours == 1 ? "1 hour" : hours + " hours";
        return (inHours + (rest == 0 ? "" : " " + rest + " minutes")).strip();
    }
}
