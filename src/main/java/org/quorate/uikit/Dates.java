package org.quorate.uikit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;

/** Days and times as the field writes them; moments in England's time. */
public final class Dates {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** {@code Mon 2 March 2026}, as in {@link Words}. */
    public static String day(LocalDate day) {
        return Words.day(day);
    }

    /** {@code 14:30}. */
    public static String time(LocalTime time) {
        return CLOCK.format(time);
    }

    /** {@code Mon 2 March 2026, 14:30}, in England. */
    public static String moment(Instant moment) {
        var local = LocalDateTime.ofInstant(moment, Time.ENGLAND);
        return day(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** {@code 3 days left}, {@code 1 day left}, {@code due today}, {@code 2 days overdue}; calendar days. */
    public static String left(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "due today";
        }
        var counted = Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ");
        return counted + (days > 0 ? "left" : "overdue");
    }
}
