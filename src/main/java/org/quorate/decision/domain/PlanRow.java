package org.quorate.decision.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.decision.Category;
import org.quorate.decision.PlanEnd;

/**
 * A child's time on a plan.
 *
 * @param conferenceId where it was made; null when that conference is not in the portal
 * @param endedOn null while the child is on it; the 18th birthday once that has come
 * @param endReason null while the child is on it, or not known
 */
public record PlanRow(
        UUID id,
        UUID childId,
        @Nullable UUID conferenceId,
        LocalDate startedOn,
        Category initialCategory,
        Category latestCategory,
        @Nullable LocalDate endedOn,
        @Nullable PlanEnd endReason) {

    public boolean isOpen() {
        return endedOn == null;
    }
}
