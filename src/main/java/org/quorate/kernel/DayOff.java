package org.quorate.kernel;

import java.time.LocalDate;

/**
 * A weekday on which councils do not work: a bank holiday or a day the partnership has named itself.
 *
 * @param day the day itself; of a substitute, the day taken off
 * @param title in words, for example {@code Boxing Day (substitute)}
 * @param local whether the partnership added it and the rest of England works
 */
public record DayOff(LocalDate day, String title, boolean local) implements Comparable<DayOff> {

    public DayOff {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a day off has a title");
        }
    }

    public static DayOff bankHoliday(LocalDate day, String title) {
        return new DayOff(day, title, false);
    }

    public static DayOff local(LocalDate day, String title) {
        return new DayOff(day, title, true);
    }

    @Override
    public int compareTo(DayOff other) {
        return day.compareTo(other.day);
    }
}
