package org.quorate.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the domain. Moments are stored in UTC; days and clock times are England's. */
public final class Time {

    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Time() {}

    /** Today in England by the given clock. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }
}
