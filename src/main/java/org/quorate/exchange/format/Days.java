package org.quorate.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Days and clock times as spreadsheets write them in England. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: 00:00(?::00)?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");

    private Days() {}

    static LocalDate read(String text) throws Unreadable {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var english = ENGLISH.matcher(text);
        if (english.matches()) {
            return day(english.group(3), english.group(2), english.group(1));
        }
        throw new Unreadable("is not a day; write 2018-04-30 or 30/04/2018");
    }

    static LocalTime readTime(String text) throws Unreadable {
        var clock = CLOCK.matcher(text);
        try {
            if (clock.matches()) {
                return LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
            }
        } catch (DateTimeException noSuchTime) {
            throw new Unreadable("is not a time of day");
        }
        throw new Unreadable("is not a clock time; write 09:30");
    }

    private static LocalDate day(String year, String month, String day) throws Unreadable {
        try {
            var read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (read.getYear() >= 1900 && read.getYear() <= 2100) {
                return read;
            }
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable("is not a day of the calendar");
        }
        throw new Unreadable("is not a day between 1900 and 2100");
    }
}
