package org.quorate.kernel;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** England's bank holidays by rule, worked out once a year and kept. Knows past one-off days, not future ones. */
final class BankHolidays {

    private static final Map<Integer, Map<LocalDate, String>> BY_YEAR = new ConcurrentHashMap<>();

    private BankHolidays() {}

    /** The days taken off in that year and their titles; substitutes instead of the weekend days they stand for. */
    static Map<LocalDate, String> of(int year) {
        return BY_YEAR.computeIfAbsent(year, BankHolidays::workOut);
    }

    private static Map<LocalDate, String> workOut(int year) {
        var manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        return manager.getHolidays(Year.of(year), "eng").stream()
                .collect(Collectors.toUnmodifiableMap(
                        BankHolidays::dayOff, BankHolidays::title, (one, other) -> one + ", " + other));
    }

    private static LocalDate dayOff(Holiday holiday) {
        return holiday.getObservedDate().orElseGet(holiday::getActualDate);
    }

    private static String title(Holiday holiday) {
        var name = holiday.getDescription(Locale.UK);
        return dayOff(holiday).equals(holiday.getActualDate()) ? name : name + " (substitute)";
    }
}
