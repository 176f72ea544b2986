package org.quorate.preparation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that somebody be kept out, with what was decided of it, the earliest first.
 *
 * @param askedBy who wants it
 * @param dueAt the last moment in time
 * @param lateReason null when it came in time
 * @param carriedFrom the request at an earlier conference that this one takes the place of; null when asked for here
 * @param lastTime what was decided there; null when nothing was
 */
public record ExclusionRow(
        UUID id,
        UUID conferenceId,
        String reference,
        LocalDate heldOn,
        UUID adultId,
        String adultName,
        ExclusionGround ground,
        String evidence,
        String askedBy,
        Instant dueAt,
        @Nullable String lateReason,
        String recordedByName,
        Instant recordedAt,
        @Nullable UUID carriedFrom,
        @Nullable ExclusionOutcome lastTime,
        List<ExclusionDecisionRow> decisions) {

    public ExclusionRow {
        decisions = List.copyOf(decisions);
    }

    /** The decision that counts. */
    public Optional<ExclusionDecisionRow> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** Whether a chair has still to decide, or what was decided holds. */
    public boolean isOpen() {
        return decision().map(decision -> decision.outcome().holds()).orElse(true);
    }

    /** In a few words, for a badge. */
    public String standing() {
        return decision()
                .map(decision -> decision.outcome().label())
                .orElseGet(() -> carriedFrom == null ? "The chair has to decide" : decideAgain(lastTime));
    }

    /** Whether they hear nothing of the conference before the chair has decided again. */
    public boolean holdsBack() {
        return carriedFrom != null && decisions.isEmpty();
    }

    /** Whether they are kept from the whole as it stands. */
    public boolean keepsAway() {
        return decision()
                .map(decision -> decision.outcome() == ExclusionOutcome.WHOLE)
                .orElse(false);
    }

    /** When after the start they were last told to come; 0 for with the others. */
    public int minutesTold() {
        return decisions.stream()
                .filter(decision -> decision.outcome() != ExclusionOutcome.WHOLE)
                .reduce((earlier, later) -> later)
                .filter(decision -> decision.outcome() == ExclusionOutcome.SEPARATE)
                .map(ExclusionDecisionRow::minutesAfter)
                .orElse(0);
    }

    /** What stands beside them when the conference is called again. */
    public String whenCalledAgain() {
        return decideAgain(decision().map(ExclusionDecisionRow::outcome).orElse(lastTime));
    }

    /** Beside somebody about whom something was decided at a conference that is called again. */
    private static String decideAgain(@Nullable ExclusionOutcome lastTime) {
        return switch (lastTime) {
            case WHOLE, PART -> "Excluded last time: decide again";
            case SEPARATE -> "Attended separately last time: decide again";
            case null, default -> "Asked for last time: decide again";
        };
    }
}
