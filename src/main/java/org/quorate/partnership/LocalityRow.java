package org.quorate.partnership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the county with its own teams and rooms.
 *
 * @param code short and stable, as used in imports
 * @param closedOn the first day it no longer exists; null while open
 */
public record LocalityRow(
        UUID id, String code, String name, @Nullable LocalDate closedOn) {

    public boolean isOpen() {
        return closedOn == null;
    }
}
