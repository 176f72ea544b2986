package org.quorate.conference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction of what is on record about a child at a conference.
 *
 * @param was in words, such as {@code ICPC, counted from the strategy discussion, Wed 25 Feb 2026}; null when added
 * @param now the same as it is since; null when the child was taken out
 * @param reason null once the case is destroyed
 */
public record CorrectionRow(
        UUID childId,
        String label,
        @Nullable String was,
        @Nullable String now,
        @Nullable String reason,
        String by,
        Instant at) {}
