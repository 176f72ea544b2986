package org.quorate.retention.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold: what must not be destroyed, whatever the schedule says.
 *
 * @param family the family's reference; null when everything is held
 * @param lifted how it ended, or null while it holds
 */
public record HoldRow(
        UUID id,
        @Nullable String family,
        String reason,
        String placedBy,
        Instant placedAt,
        @Nullable String lifted) {}
