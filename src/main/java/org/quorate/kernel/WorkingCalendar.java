package org.quorate.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which days are worked: Monday to Friday without England's bank holidays and without the days off a partnership has
 * added. An immutable value, safe to share between threads.
 *
 * <p>Counting follows the usual reading of "within n working days of": the day counted from is day 0, so the first
 * working day after it is day 1.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar ENGLAND = new WorkingCalendar(Map.of());

    private final Map<LocalDate, DayOff> added;

    private WorkingCalendar(Map<LocalDate, DayOff> added) {
        this.added = added;
    }

    /** England's bank holidays alone. */
    public static WorkingCalendar england() {
        return ENGLAND;
    }

    /** England's bank holidays and these days; a title given here wins over the bank holiday's own. */
    public static WorkingCalendar england(Collection<DayOff> daysOff) {
        return new WorkingCalendar(daysOff.stream()
                .collect(Collectors.toUnmodifiableMap(DayOff::day, day -> day, (first, second) -> first)));
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && dayOff(day).isEmpty();
    }

    /** {@code Saturday}, {@code Boxing Day (substitute)} …; empty on a working day. */
    public Optional<String> reasonNotWorking(LocalDate day) {
        return dayOff(day)
                .map(DayOff::title)
                .or(() -> isWeekend(day)
                        ? Optional.of(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK))
                        : Optional.empty());
    }

    /**
     * The n-th working day after a day.
     *
     * @param n 0 or more; 0 gives the day itself, worked or not
     */
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        return step(from, n, day -> day.plusDays(1));
    }

    /** The n-th working day before a day; n is 0 or more. */
    public LocalDate minusWorkingDays(LocalDate from, int n) {
        return step(from, n, day -> day.minusDays(1));
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is the earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The last working day that is not after a day. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : minusWorkingDays(day, 1);
    }

    /** The first working day that is not before a day. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** Bank holidays and added days off that fall on a weekday after {@code from} up to and including {@code to}. */
    public List<DayOff> daysOffBetween(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return List.of();
        }
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> !isWeekend(day))
                .flatMap(day -> dayOff(day).stream())
                .toList();
    }

    /** All bank holidays and added days off of a year, in order, also those at a weekend. */
    public List<DayOff> daysOffIn(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> dayOff(day).stream())
                .toList();
    }

    private Optional<DayOff> dayOff(LocalDate day) {
        return Optional.ofNullable(added.get(day))
                .or(() -> Optional.ofNullable(BankHolidays.of(day.getYear()).get(day))
                        .map(title -> DayOff.bankHoliday(day, title)));
    }

    private LocalDate step(LocalDate from, int n, UnaryOperator<LocalDate> next) {
        if (n < 0) {
            throw new IllegalArgumentException("a number of working days is not negative: " + n);
        }
        var day = from;
        for (int counted = 0; counted < n; ) {
            day = next.apply(day);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar && added.equals(calendar.added);
    }

    @Override
    public int hashCode() {
        return added.hashCode();
    }

    @Override
    public String toString() {
        return "England's working days, " + added.size() + " days off added";
    }
}
