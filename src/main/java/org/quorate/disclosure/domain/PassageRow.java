package org.quorate.disclosure.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One passage of what was gathered.
 *
 * @param others names of other people found in it
 * @param heldBack by which rule it is not disclosed; nobody decides then
 * @param decision null while nobody has decided
 */
public record PassageRow(
        UUID id,
        String part,
        String heading,
        String words,
        Set<String> others,
        @Nullable String heldBack,
        @Nullable PassageDecision decision) {

    public PassageRow {
        others = Set.copyOf(others);
    }

    /** Whether somebody still has to decide. */
    public boolean isOpen() {
        return heldBack == null && decision == null;
    }
}
