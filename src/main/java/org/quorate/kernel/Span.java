package org.quorate.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A length of time as procedures state it. The unit belongs to the value: "3 days" means working days in one area,
 * calendar days in the next and 72 hours in a third.
 *
 * @param amount 0 to 1000
 */
public record Span(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        WORKING_DAYS("WD", "working day"),
        CALENDAR_DAYS("days", "day"),
        HOURS("h", "hour"),
        MONTHS("months", "month");

        private final String written;
        private final String word;

        Unit(String written, String word) {
            this.written = written;
            this.word = word;
        }
    }

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,4})\\s*(WD|working days?|days?|h|hours?|months?)", Pattern.CASE_INSENSITIVE);

    public Span {
        if (amount < 0 || amount > 1000) {
            throw new IllegalArgumentException("a span is 0 to 1000 long: " + amount);
        }
    }

    public static Span workingDays(int n) {
        return new Span(n, Unit.WORKING_DAYS);
    }

    public static Span days(int n) {
        return new Span(n, Unit.CALENDAR_DAYS);
    }

    public static Span hours(int n) {
        return new Span(n, Unit.HOURS);
    }

    public static Span months(int n) {
        return new Span(n, Unit.MONTHS);
    }

    /** Reads {@code 15 WD}, {@code 48 h}, {@code 3 months}, {@code 91 days}; IllegalArgumentException for the rest. */
    public static Span parse(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a span of time: " + text);
        }
        var unit = switch (matcher.group(2).toLowerCase(Locale.ROOT).charAt(0)) {
            case 'w' -> Unit.WORKING_DAYS;
            case 'h' -> Unit.HOURS;
            case 'm' -> Unit.MONTHS;
            default -> Unit.CALENDAR_DAYS;
        };
        return new Span(Integer.parseInt(matcher.group(1)), unit);
    }

    /** The last day of this span counted from a day, which is day 0. Hours have no day: IllegalStateException. */
    public LocalDate after(LocalDate from, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plusWorkingDays(from, amount);
            case CALENDAR_DAYS -> from.plusDays(amount);
            case MONTHS -> from.plusMonths(amount);
            case HOURS -> throw new IllegalStateException("hours are counted from a moment, not from a day");
        };
    }

    /**
     * The latest moment that is this span before an event, in England's clock time. Days are whole days (law takes no
     * notice of fractions of a day), so a span of days ends with the last second of its day; hours are hours that
     * pass, also across a change of the clocks.
     */
    public LocalDateTime before(LocalDateTime event, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> endOf(calendar.minusWorkingDays(event.toLocalDate(), amount));
            case CALENDAR_DAYS -> endOf(event.toLocalDate().minusDays(amount));
            case MONTHS -> endOf(event.toLocalDate().minusMonths(amount));
            case HOURS -> event.atZone(Time.ENGLAND).minusHours(amount).toLocalDateTime();
        };
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.atTime(23, 59, 59);
    }

    /** {@code 15 working days}, {@code 1 month}. */
    public String inWords() {
        return amount + " " + unit.word + (amount == 1 ? "" : "s");
    }

    /** {@code 15 WD}, {@code 48 h}, {@code 1 month}: what {@link #parse} reads. */
    @Override
    public String toString() {
        var singular = amount == 1 && (unit == Unit.CALENDAR_DAYS || unit == Unit.MONTHS);
        return amount + " " + (singular ? unit.word : unit.written);
    }
}
