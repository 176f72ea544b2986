package org.quorate.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and clock times as spreadsheets write them in England. */
final class Days {

    /** What a day with a time of day has after it. */
    private static final String TIME_BEHIND = "(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME_BEHIND);
    private static final Pattern ENGLISH =
            Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2}|\\p{Alpha}{3,9})\\2(\\d{4})" + TIME_BEHIND);
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2}[-/. ](\\d{1,2}|\\p{Alpha}{3,9})[-/. ]\\d{2}" + TIME_BEHIND);
    private static final Pattern ELSEWHERE = Pattern.compile(".*\\d{2}:\\d{2}.*(Z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern COUNTED = Pattern.compile("[1-6]\\d{4}(\\.\\d+)?");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:\\S+[T ]+)?(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2}(?:\\.\\d+)?)? ?([ap])?\\.?(?:m\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    /** The day from which spreadsheets count. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private Days() {}

    static LocalDate read(String text) throws Unreadable {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var english = ENGLISH.matcher(text);
        if (english.matches()) {
            return day(english.group(4), month(english.group(3)), english.group(1));
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            throw new Unreadable("has a year of two digits; write all four");
        }
        if (ELSEWHERE.matcher(text).matches()) {
            throw new Unreadable("has a time zone; write the day alone, as it was in England");
        }
        if (COUNTED.matcher(text).matches()) {
            var meant = ZERO.plusDays((long) Double.parseDouble(text));
            throw new Unreadable(
                    "is a spreadsheet's number for a day (%s?); format the column as a date".formatted(meant));
        }
        throw new Unreadable("is not a day; write 2018-04-30 or 30/04/2018");
    }

    static LocalTime readTime(String text) throws Unreadable {
        if (text.matches("0?\\.\\d+")) {
            throw new Unreadable("is a spreadsheet's number for a time; format the column as a time");
        }
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            throw new Unreadable("is not a clock time; write 09:30");
        }
        try {
            return LocalTime.of(
                    hour(Integer.parseInt(clock.group(1)), clock.group(3)), Integer.parseInt(clock.group(2)));
        } catch (DateTimeException noSuchTime) {
            throw new Unreadable("is not a time of day");
        }
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        if (written < 1 || written > 12) {
            throw new DateTimeException("no hour of half a day");
        }
        return written % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static int month(String written) throws Unreadable {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        var name = written.toUpperCase(Locale.ROOT);
        var month = MONTHS.indexOf(name.substring(0, 3)) + 1;
        if (month == 0 || !Month.of(month).name().startsWith(name.equals("SEPT") ? "SEP" : name)) {
            throw new Unreadable("is not a month's name");
        }
        return month;
    }

    private static LocalDate day(String year, int month, String day) throws Unreadable {
        try {
            var read = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            if (read.getYear() >= 1900 && read.getYear() <= 2100) {
                return read;
            }
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable("is not a day of the calendar");
        }
        throw new Unreadable("is not a day between 1900 and 2100");
    }
}
