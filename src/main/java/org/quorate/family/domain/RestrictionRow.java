package org.quorate.family.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A limit on whom an adult may meet or what they may be told, such as a court order or bail conditions.
 *
 * @param protectsPersonId a child or adult; null when the whole family is protected
 * @param endedAt null while it holds
 */
public record RestrictionRow(
        UUID id,
        UUID familyId,
        UUID subjectAdultId,
        String subjectName,
        @Nullable UUID protectsPersonId,
        @Nullable String protectsName,
        String text,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant endedAt) {}
