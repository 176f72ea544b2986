package org.quorate.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room in the importing council's own files.
 *
 * @param ref its reference there
 * @param capacity how many people it seats; null when not known
 */
public record ImportedRoom(
        String ref, UUID localityId, String name, @Nullable Integer capacity) {}
