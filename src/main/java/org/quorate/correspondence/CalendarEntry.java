package org.quorate.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A conference as it stands in somebody's calendar: when, and nothing about whom.
 *
 * @param uid stable for one invitee and one conference, for as long as both exist
 * @param sequence 0 at first, higher with each change (RFC 5546)
 * @param minutes 1 to 600
 */
public record CalendarEntry(
        Method method, String uid, int sequence, String reference, LocalDate day, LocalTime startsAt, int minutes) {

    public enum Method {
        REQUEST,
        CANCEL
    }
}
