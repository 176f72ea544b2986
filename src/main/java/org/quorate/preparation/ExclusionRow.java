package org.quorate.preparation;

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
        return decision().map(decision -> decision.outcome().label()).orElse("The chair has to decide");
    }
}
