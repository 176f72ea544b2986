package org.quorate.kernel.keeping;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record that is kept and destroyed as a whole.
 *
 * @param unitId the family, conference, appeal or account
 * @param clocks from when on each rule counts; one that is missing has not begun
 * @param familyId whose it is, or null
 * @param conferenceId about which conference it is, or null
 */
public record Retained(
        UUID unitId,
        Map<Trigger, LocalDate> clocks,
        @Nullable UUID familyId,
        @Nullable UUID conferenceId) {

    public Retained {
        clocks = Map.copyOf(clocks);
    }
}
