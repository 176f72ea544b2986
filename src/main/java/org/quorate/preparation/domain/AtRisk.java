package org.quorate.preparation.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.quorate.kernel.DueBefore;

/**
 * A conference that is not ready, when it must be by the next working day, or should have been. No child is named.
 *
 * @param decided the chair has put on record what happens
 */
public record AtRisk(
        UUID conferenceId,
        String reference,
        LocalDate heldOn,
        LocalTime startsAt,
        Ready ready,
        DueBefore due,
        boolean decided) {}
