package org.quorate.insight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as reports print them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    /** {@code 1 April 2018}. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
