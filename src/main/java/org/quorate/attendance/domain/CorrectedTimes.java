package org.quorate.attendance.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was on the roll before somebody corrected it.
 *
 * @param left null when they were noted as there to the end
 * @param reason why it was corrected; null once the case is destroyed
 * @param at when it was corrected
 */
public record CorrectedTimes(
        Instant arrived,
        @Nullable Instant left,
        @Nullable String reason,
        @Nullable String by,
        Instant at) {}
