package org.quorate.conference;

import java.time.LocalTime;
import java.util.UUID;

/**
 * A called conference that a chair or a room is already booked for.
 *
 * @param chair whether the chair is taken
 * @param room whether the room is taken
 */
public record Clash(UUID conferenceId, String reference, LocalTime startsAt, int minutes, boolean chair, boolean room) {

    public LocalTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }
}
