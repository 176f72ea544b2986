package org.quorate.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Days and clock times as people type them, read as they were meant or refused with a {@link RuleViolation}. What may
 * mean two things is never guessed at.
 */
public final class Typed {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Two figures of a year up to this one are of this century. */
    private static final int LAST_OF_THIS_CENTURY = 39;

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:\\s*[:.,;\\-h ]?\\s*(\\d{2}))?(?:[:.]00)?"
            + "(?:\\s*(am|pm))?(?:\\s*(?:hrs?|hours?|h|o'?clock))?");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2})[/.\\- ]+(\\d{1,2})[/.\\- ]+(\\d{2}|\\d{4})");
    private static final Pattern ENGLISH_FIGURES = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|(?:19|20)\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[/.\\- ](\\d{1,2})[/.\\- ](\\d{1,2})");
    private static final Pattern ISO_FIGURES = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:[a-z]+ )?(\\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]{3,9})[ -]?(\\d{2}|\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Typed() {}

    /** A clock time at any hour. */
    public static LocalTime time(String typed) {
        return time(typed, LocalTime.MIN, LocalTime.MAX);
    }

    /**
     * A clock time within bounds. An hour that may be of the morning or of the afternoon is the one within them.
     *
     * @throws RuleViolation {@code time-shape}; {@code time-of-which-half}, when either may be meant; {@code time-outside}
     */
    public static LocalTime time(String typed, LocalTime earliest, LocalTime latest) {
        var text = plain(typed).replace("a.m.", "am").replace("p.m.", "pm").replace("noon", "12pm");
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            throw RuleViolation.of("time-shape");
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        var half = clock.group(3);
        if (hour > 23 || minute > 59 || ("am".equals(half) && hour > 12) || ("pm".equals(half) && hour == 0)) {
            throw RuleViolation.of("time-shape");
        }
        if (half != null) {
            return within(
                    LocalTime.of(hour < 13 ? hour % 12 + ("pm".equals(half) ? 12 : 0) : hour, minute),
                    earliest,
                    latest);
        }
        var read = LocalTime.of(hour, minute);
        var saysWhich = hour > 7 || hour == 0 || text.startsWith("0");
        return saysWhich ? within(read, earliest, latest) : ofWhichHalf(read, earliest, latest);
    }

    private static LocalTime ofWhichHalf(LocalTime morning, LocalTime earliest, LocalTime latest) {
        var afternoon = morning.plusHours(12);
        var fits = Arrays.asList(morning, afternoon).stream()
                .filter(time -> isWithin(time, earliest, latest))
                .toList();
        return switch (fits.size()) {
            case 0 -> within(morning, earliest, latest);
            case 1 -> fits.getFirst();
            default -> throw RuleViolation.of("time-of-which-half", Map.of("morning", morning, "afternoon", afternoon));
        };
    }

    private static LocalTime within(LocalTime time, LocalTime earliest, LocalTime latest) {
        if (!isWithin(time, earliest, latest)) {
            throw RuleViolation.of("time-outside", Map.of("earliest", earliest, "latest", latest));
        }
        return time;
    }

    private static boolean isWithin(LocalTime time, LocalTime earliest, LocalTime latest) {
        return !time.isBefore(earliest) && !time.isAfter(latest);
    }

    /**
     * A day: day, month and year with or without signs between them, the month in figures or in words; or year, month
     * and day.
     *
     * @throws RuleViolation {@code day-shape}; {@code day-unknown}, when the calendar has no such day
     */
    public static LocalDate day(String typed) {
        var text = plain(typed).replace(",", " ").replaceAll(" {2,}", " ");
        for (var pattern : List.of(ENGLISH, ENGLISH_FIGURES)) {
            var english = pattern.matcher(text);
            if (english.matches()) {
                return day(english.group(3), Integer.parseInt(english.group(2)), english.group(1));
            }
        }
        for (var pattern : List.of(ISO, ISO_FIGURES)) {
            var iso = pattern.matcher(text);
            if (iso.matches()) {
                return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
            }
        }
        var words = IN_WORDS.matcher(text);
        if (words.matches() && MONTHS.contains(words.group(2).substring(0, 3))) {
            return day(words.group(3), MONTHS.indexOf(words.group(2).substring(0, 3)) + 1, words.group(1));
        }
        throw RuleViolation.of("day-shape");
    }

    private static LocalDate day(String year, int month, String day) {
        int read = Integer.parseInt(year);
        int whole = year.length() > 2 ? read : read + (read > LAST_OF_THIS_CENTURY ? FIRST_YEAR : FIRST_YEAR + 100);
        try {
            var found = Year.of(whole).atMonth(month).atDay(Integer.parseInt(day));
            if (whole >= FIRST_YEAR && whole <= LAST_YEAR) {
                return found;
            }
        } catch (DateTimeException noSuchDay) {
            throw RuleViolation.of("day-unknown");
        }
        throw RuleViolation.of("day-unknown");
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\h\\s]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
