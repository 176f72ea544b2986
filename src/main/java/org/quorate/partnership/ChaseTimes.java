package org.quorate.partnership;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.quorate.kernel.Time;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ChaseStep.Kind;

/**
 * Counts when an invitee who does not answer is chased. Every step is due when the working hours of a working day begin,
 * after the day of the invitation and before the conference begins; what would fall outside is left out. Two reminders
 * never fall on one day. The agency is told on a later day than the first reminder, because {@link Chasing} takes no
 * other rules.
 */
public final class ChaseTimes {

    private final Chasing rules;
    private final WorkingCalendar calendar;

    public ChaseTimes(Chasing rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * Every step, in order of time; on one day the reminder comes first.
     *
     * @param invitedAt when the invitation was sent; its day in England is day 0
     * @param startsAt when the conference begins
     * @param necessary whether the invitee's attendance is necessary; the agency is told of no others
     */
    public List<ChaseStep> steps(Instant invitedAt, Instant startsAt, boolean necessary) {
        var invited = day(invitedAt);
        var steps = new ArrayList<ChaseStep>();
        for (var day : reminderDays(invited, day(startsAt))) {
            if (isBetween(day, invited, startsAt)) {
                steps.add(new ChaseStep(Kind.REMINDER, steps.size() + 1, opening(day)));
            }
        }
        if (necessary) {
            addEscalations(steps, invited, startsAt);
        }
        steps.sort(comparing(ChaseStep::dueAt).thenComparing(ChaseStep::kind));
        return List.copyOf(steps);
    }

    /** The first moment, not before the given one, at which something may be sent. */
    public Instant sendableFrom(Instant moment) {
        var local = moment.atZone(Time.ENGLAND);
        var today = local.toLocalDate();
        if (!calendar.isWorkingDay(today) || !local.toLocalTime().isBefore(rules.until())) {
            return opening(calendar.plusWorkingDays(today, 1));
        }
        return local.toLocalTime().isBefore(rules.from()) ? opening(today) : moment;
    }

    private SortedSet<LocalDate> reminderDays(LocalDate invited, LocalDate held) {
        var days = new TreeSet<LocalDate>();
        rules.remindAfter().forEach(n -> days.add(calendar.plusWorkingDays(invited, n)));
        rules.remindBefore().forEach(n -> days.add(calendar.minusWorkingDays(held, n)));
        return days;
    }

    private void addEscalations(List<ChaseStep> steps, LocalDate invited, Instant startsAt) {
        var levels = List.of(Kind.ESCALATION_1, Kind.ESCALATION_2);
        var after = rules.escalateAfter();
        for (int i = 0; i < after.size(); i++) {
            var day = calendar.plusWorkingDays(invited, after.get(i));
            if (isBetween(day, invited, startsAt)) {
                steps.add(new ChaseStep(levels.get(i), i + 1, opening(day)));
            }
        }
    }

    private boolean isBetween(LocalDate day, LocalDate invited, Instant startsAt) {
        return day.isAfter(invited) && opening(day).isBefore(startsAt);
    }

    private Instant opening(LocalDate day) {
        return ZonedDateTime.of(day, rules.from(), Time.ENGLAND).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Time.ENGLAND);
    }
}
