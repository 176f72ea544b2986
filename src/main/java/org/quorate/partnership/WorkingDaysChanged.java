package org.quorate.partnership;

import java.time.LocalDate;
import java.util.Set;
import org.quorate.kernel.WorkingCalendar;

/**
 * Days are worked no longer, or again. Told in the transaction that changes them.
 *
 * @param days the days
 * @param before the calendar without the change
 * @param now the calendar with it
 */
public record WorkingDaysChanged(Set<LocalDate> days, WorkingCalendar before, WorkingCalendar now) {

    public WorkingDaysChanged {
        days = Set.copyOf(days);
    }
}
