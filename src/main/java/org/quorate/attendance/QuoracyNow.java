package org.quorate.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.partnership.ConferenceKind;

/**
 * How a conference stands with quoracy.
 *
 * @param at the moment it is about
 * @param forecast from replies, not from the roll
 * @param kind the kind whose rule is the hardest to meet, where children are there for different reasons
 * @param secondRunning the conference before this one, for one of the children, was not quorate either
 * @param finding what stands on record; null while nothing does
 */
public record QuoracyNow(
        Instant at,
        boolean forecast,
        ConferenceKind kind,
        Quoracy quoracy,
        boolean secondRunning,
        @Nullable FindingRow finding) {

    /** Short, and the chair has not gone ahead on permitted grounds. */
    public boolean needsDecision() {
        return !quoracy.isQuorate() && (finding == null || finding.outcome() != FindingRow.Outcome.OVERRIDDEN);
    }
}
