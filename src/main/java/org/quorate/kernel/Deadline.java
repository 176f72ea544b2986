package org.quorate.kernel;

import java.time.LocalDate;
import java.util.List;

/**
 * By which day something has to happen, and why by that day.
 *
 * @param due the last working day on which it can happen in time; what screens show
 * @param limit the last day of the span itself; after {@code due} when that day is not worked, else the same. Whether
 *     something was in time is judged by this day, so that a meeting once held at a weekend is judged fairly
 * @param rule what has to happen, for example {@code initial conference}
 * @param countedFrom day 0
 * @param span how long after day 0
 * @param skipped bank holidays and local days off left out of the count; empty unless working days are counted
 */
public record Deadline(
        LocalDate due, LocalDate limit, String rule, LocalDate countedFrom, Span span, List<DayOff> skipped) {

    public Deadline {
        if (due.isAfter(limit)) {
            throw new IllegalArgumentException("due " + due + " after the limit " + limit);
        }
        skipped = List.copyOf(skipped);
    }

    /**
     * "Within the span of the day counted from": when the span's last day is not worked, the last working day before
     * it, because a later day would no longer be within.
     */
    public static Deadline within(String rule, LocalDate countedFrom, Span span, WorkingCalendar calendar) {
        var limit = span.after(countedFrom, calendar);
        var due = calendar.onOrBefore(limit);
        var skipped =
                span.unit() == Span.Unit.WORKING_DAYS ? calendar.daysOffBetween(countedFrom, limit) : List.<DayOff>of();
        return new Deadline(due, limit, rule, countedFrom, span, skipped);
    }

    /** The one that falls earlier; this one when both fall on the same day. */
    public Deadline orEarlier(Deadline other) {
        return other.limit.isBefore(limit) ? other : this;
    }

    public boolean isMetOn(LocalDate day) {
        return !day.isAfter(limit);
    }

    /** {@code 15 working days from Mon 23 March 2026; 2 bank holidays skipped (Good Friday 3 April, …)}. */
    public String explain() {
        var text = new StringBuilder(span.inWords()).append(" from ").append(Words.day(countedFrom));
        if (!skipped.isEmpty()) {
            text.append("; ").append(Words.skipped(skipped));
        }
        if (!due.equals(limit)) {
            text.append("; ")
                    .append(Words.day(limit))
                    .append(" is not a working day, so by ")
                    .append(Words.day(due));
        }
        return text.toString();
    }

    /** Working days from a day until this is due: 0 on the day itself, negative once it is overdue. */
    public int workingDaysLeft(LocalDate today, WorkingCalendar calendar) {
        return calendar.workingDaysBetween(today, due);
    }

    /** {@code due today}, {@code 5 working days left}, {@code 1 working day overdue} …. */
    public String standing(LocalDate today, WorkingCalendar calendar) {
        if (today.equals(due)) {
            return "due today";
        }
        var left = Math.abs(workingDaysLeft(today, calendar));
        var days = Span.workingDays(left).inWords();
        if (today.isBefore(due)) {
            return days + " left";
        }
        return left == 0 ? "overdue since " + Words.day(due) : days + " overdue";
    }
}
