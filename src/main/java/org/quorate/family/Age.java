package org.quorate.family;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How old a child is, in words. */
public final class Age {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final int ADULT = 18;

    private Age() {}

    /**
     * {@code 5 days}, {@code 7 weeks}, {@code 14 months}, {@code 9 years}; {@code unborn, due 3 March 2026} while
     * not yet born on that day; {@code age not known} when neither date is known.
     */
    public static String inWords(@Nullable LocalDate born, @Nullable LocalDate expected, LocalDate on) {
        if (born == null || born.isAfter(on)) {
            return expected == null ? born == null ? "age not known" : "unborn" : "unborn, due " + DAY.format(expected);
        }
        long days = ChronoUnit.DAYS.between(born, on);
        if (days < 14) {
            return counted(days, "day");
        }
        if (days < 12 * 7) {
            return counted(days / 7, "week");
        }
        var age = Period.between(born, on);
        return age.getYears() < 2 ? counted(age.toTotalMonths(), "month") : counted(age.getYears(), "year");
    }

    /** The 18th birthday; 1 March for who is born on 29 February. */
    public static LocalDate adultOn(LocalDate born) {
        var day = born.plusYears(ADULT);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static String counted(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }
}
