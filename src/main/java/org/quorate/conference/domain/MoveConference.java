package org.quorate.conference.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.EndReason;
import org.quorate.conference.LateReason;

/**
 * The request to give a conference another day, time, chair, room or way of meeting.
 *
 * @param version the version the person saw; another one means somebody else changed it meanwhile
 * @param reason why the day or time changes; required when it does
 * @param note words to go with it, at most 400 characters
 * @param lateReason why the date is after a child's due date; required then, and only then
 */
public record MoveConference(
        long version,
        LocalDate heldOn,
        LocalTime startsAt,
        int minutes,
        ConferenceMode mode,
        @Nullable UUID chairId,
        @Nullable UUID roomId,
        @Nullable String placeNote,
        @Nullable EndReason reason,
        @Nullable String note,
        @Nullable LateReason lateReason,
        @Nullable String lateNote) {}
