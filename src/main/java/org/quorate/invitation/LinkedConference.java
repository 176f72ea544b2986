package org.quorate.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.ConferenceRow;

/**
 * What a personal link tells about a conference: when and where, and nothing about whom.
 *
 * @param place the room, and what else is known about the place; null when it is only by video, or not settled
 * @param chair the name of who chairs it; null when not settled
 */
public record LinkedConference(
        String reference,
        LocalDate day,
        LocalTime startsAt,
        int minutes,
        ConferenceMode mode,
        @Nullable String place,
        @Nullable String chair) {

    public static LinkedConference of(ConferenceRow row) {
        return new LinkedConference(
                row.reference(),
                row.heldOn(),
                row.startsAt(),
                row.minutes(),
                row.mode(),
                place(row.roomName(), row.placeNote()),
                row.chairName());
    }

    /** In what ways somebody can come. */
    public List<Answer> offered() {
        return switch (mode) {
            case IN_PERSON -> List.of(Answer.IN_PERSON);
            case HYBRID -> List.of(Answer.IN_PERSON, Answer.VIDEO, Answer.PHONE);
            case VIRTUAL -> List.of(Answer.VIDEO, Answer.PHONE);
        };
    }

    private static @Nullable String place(@Nullable String room, @Nullable String note) {
        if (room == null || note == null) {
            return room == null ? note : room;
        }
        return room + ", " + note;
    }
}
