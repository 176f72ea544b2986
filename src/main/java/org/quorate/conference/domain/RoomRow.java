package org.quorate.conference.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room conferences meet in.
 *
 * @param capacity how many people it seats; null when not known
 */
public record RoomRow(
        UUID id,
        UUID localityId,
        String localityName,
        String name,
        @Nullable Integer capacity) {}
