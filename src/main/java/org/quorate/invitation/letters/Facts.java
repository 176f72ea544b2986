package org.quorate.invitation.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceMode;
import org.quorate.invitation.LinkedConference;
import org.quorate.kernel.Time;

/** When and where, in words. */
public record Facts(
        String reference,
        String day,
        String time,
        String length,
        ConferenceMode mode,
        @Nullable String place,
        @Nullable String chair) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    public static Facts of(LinkedConference conference) {
        return new Facts(
                conference.reference(),
                day(conference.day()),
                CLOCK.format(conference.startsAt()),
                length(conference.minutes()),
                conference.mode(),
                conference.place(),
                conference.chair());
    }

    /** {@code Monday 9 March 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Monday 9 March 2026 at 10:00}. */
    public static String moment(Instant moment) {
        var there = moment.atZone(Time.ENGLAND);
        return DAY.format(there) + " at " + CLOCK.format(there);
    }

    /** {@code 1 hour 30 minutes}. */
    public static String length(int minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        var inHours = hours == 0 ? "" : hours == 1 ? "1 hour" : hours + " hours";
        return (inHours + (rest == 0 ? "" : " " + rest + " minutes")).strip();
    }
}
