package org.quorate.kernel;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How days and moments are written for people, everywhere the same. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Words() {}

    /** {@code Mon 2 March 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Mon 2 March 2026 at 14:30}. */
    public static String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " at " + CLOCK.format(moment);
    }

    static String skipped(List<DayOff> skipped) {
        var days = skipped.stream()
                .map(day -> day.title() + " " + DAY_AND_MONTH.format(day.day()))
                .collect(joining(", "));
        var kind = skipped.stream().anyMatch(DayOff::local) ? "day" : "bank holiday";
        var plural = skipped.size() == 1 ? "" : "s";
        return skipped.size() + " " + kind + plural + (kind.equals("day") ? " off" : "") + " skipped (" + days + ")";
    }
}
