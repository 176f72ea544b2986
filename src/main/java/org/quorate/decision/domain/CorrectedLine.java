package org.quorate.decision.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One correction of what is on record about a child, in words.
 *
 * @param label the child's name
 * @param reason null once the case is destroyed
 */
public record CorrectedLine(
        Instant at,
        String by,
        String label,
        String was,
        String now,
        @Nullable String reason) {}
