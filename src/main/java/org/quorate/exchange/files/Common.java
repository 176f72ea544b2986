package org.quorate.exchange.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.quorate.kernel.Time;

/** What several files have in common. */
final class Common {

    static final int REF = 30;
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private Common() {}

    /** The morning of a day, where only the day is known. */
    static Instant morning(LocalDate day) {
        return instant(day.atTime(OFFICE_OPENS));
    }

    /** The last second of a day, where only the day is known and it counts as in time until then. */
    static Instant endOf(LocalDate day) {
        return instant(day.atTime(END_OF_DAY));
    }

    /** England's clock time as a moment. */
    static Instant instant(LocalDateTime inEngland) {
        return inEngland.atZone(Time.ENGLAND).toInstant();
    }
}
