package org.quorate.attendance.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.Channel;

/**
 * One stretch of time someone was there. Covers the moment of arrival and not the moment of leaving.
 *
 * @param left null while still there; not before {@code arrived}
 */
public record Presence(Instant arrived, @Nullable Instant left, Channel channel) {

    public Presence {
        if (left != null && left.isBefore(arrived)) {
            throw new IllegalArgumentException("left before arriving");
        }
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(arrived) && (left == null || moment.isBefore(left));
    }
}
