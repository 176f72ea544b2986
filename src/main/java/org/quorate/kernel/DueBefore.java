package org.quorate.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * By when something has to happen before an event, and why by then: reports before a conference, for example.
 *
 * @param due England's clock time; the last second of a day when the span is in days
 * @param rule what has to happen, for example {@code report}
 * @param event when the event starts, England's clock time
 * @param span how long before the event
 * @param skipped bank holidays and local days off left out of the count; empty unless working days are counted
 */
public record DueBefore(LocalDateTime due, String rule, LocalDateTime event, Span span, List<DayOff> skipped) {

    public DueBefore {
        skipped = List.copyOf(skipped);
    }

    public static DueBefore of(String rule, LocalDateTime event, Span span, WorkingCalendar calendar) {
        var due = span.before(event, calendar);
        var skipped = span.unit() == Span.Unit.WORKING_DAYS
                ? calendar.daysOffBetween(due.toLocalDate(), event.toLocalDate())
                : List.<DayOff>of();
        return new DueBefore(due, rule, event, span, skipped);
    }

    /** The day it is due on, in England. */
    public LocalDate day() {
        return due.toLocalDate();
    }

    /** The last moment in time. */
    public Instant instant() {
        return due.atZone(Time.ENGLAND).toInstant();
    }

    /** In time up to and including the second it is due. */
    public boolean isMetAt(Instant moment) {
        return moment.isBefore(instant().plusSeconds(1));
    }

    /** {@code 3 working days before Thu 9 April 2026 at 10:00; 2 bank holidays skipped (…)}. */
    public String explain() {
        var text = span.inWords() + " before " + Words.moment(event);
        return skipped.isEmpty() ? text : text + "; " + Words.skipped(skipped);
    }
}
