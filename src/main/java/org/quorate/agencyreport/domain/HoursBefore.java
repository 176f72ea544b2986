package org.quorate.agencyreport.domain;

import java.time.Duration;
import java.time.Instant;

/** How long before a conference something was in somebody's hands, in words. Pure. */
public final class HoursBefore {

    private static final int HOURS_OF_TWO_DAYS = 48;

    private HoursBefore() {}

    /** {@code 26 hours before}, {@code 3 days and 4 hours before (76 hours)}, {@code after it began}. */
    public static String words(Instant at, Instant start) {
        if (!at.isBefore(start)) {
            return "after it began";
        }
        var hours = hours(at, start);
        if (hours == 0) {
            return "less than an hour before";
        }
        if (hours < HOURS_OF_TWO_DAYS) {
            return some(hours, "hour") + " before";
        }
        var days = hours / 24;
        var rest = hours % 24;
        return some(days, "day") + (rest == 0 ? "" : " and " + some(rest, "hour")) + " before (" + hours + " hours)";
    }

    /** Whole hours; 0 when it was later. */
    public static long hours(Instant at, Instant start) {
        return Math.max(0, Duration.between(at, start).toHours());
    }

    private static String some(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
