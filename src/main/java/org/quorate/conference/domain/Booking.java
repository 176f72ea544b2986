package org.quorate.conference.domain;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A called conference as it stands in a day's diary: which chair and which room it takes, and when.
 *
 * @param conferenceId null when it is restricted and the reader is not let in
 * @param reference its number, or words in its place
 * @param minutes how long it is planned to take
 */
public record Booking(
        @Nullable UUID conferenceId,
        String reference,
        LocalTime startsAt,
        int minutes,
        @Nullable UUID chairId,
        @Nullable UUID roomId) {

    /** What stands for the number of a restricted conference. */
    public static final String WITHHELD = "a conference that you may not open";

    public LocalTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    /** Whether it takes any of the minutes of another meeting; one that ends when the other begins does not. */
    public boolean overlaps(LocalTime start, int length) {
        return startsAt.toSecondOfDay() < start.toSecondOfDay() + length * 60
                && start.toSecondOfDay() < startsAt.toSecondOfDay() + minutes * 60;
    }

    /** The same of a restricted conference, for somebody who must know of the time and of nothing else. */
    public Booking withheld() {
        return new Booking(null, WITHHELD, startsAt, minutes, chairId, roomId);
    }
}
