package org.quorate.preparation.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one child considered may have of the reports.
 *
 * @param may nothing while nobody has decided
 * @param reason null while nobody has decided
 */
public record ChildCopyRow(
        UUID childId,
        String label,
        int decisions,
        ChildMay may,
        @Nullable String reason,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {}
