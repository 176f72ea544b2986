package org.quorate.family.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A restricted case opened in an emergency.
 *
 * @param openedBy name of the person who was not among those named
 * @param seen whether a manager the case is restricted to has looked into it
 */
public record EmergencyOpeningRow(
        UUID id,
        UUID familyId,
        String familyReference,
        String openedBy,
        String reason,
        Instant at,
        Instant until,
        boolean seen) {}
