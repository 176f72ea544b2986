package org.quorate.disclosure.domain;

import java.time.LocalDate;
import org.quorate.kernel.WorkingCalendar;

/**
 * By when a request is answered: one month from the day it came, two more for a complex one (UK GDPR Art. 12(3)). The same
 * day of that month, or its last; where nobody works then, the next working day (Information Commissioner's guidance).
 */
public final class AnswerBy {

    private static final int MONTH = 1;
    private static final int EXTENDED = 3;

    private AnswerBy() {}

    public static LocalDate of(LocalDate receivedOn, boolean extended, WorkingCalendar calendar) {
        var day = receivedOn.plusMonths(extended ? EXTENDED : MONTH);
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }
}
