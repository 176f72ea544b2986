package org.quorate.agencyreport;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.quorate.kernel.Time;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ChaseTimes;
import org.quorate.partnership.Chasing;

/**
 * When a written report is chased: before it is due, when it is late, and then whoever answers for the agency, level by
 * level. In the partnership's working hours only. What would fall after the conference has begun is left out. Pure.
 */
final class ReportLadder {

    /** A step of it. */
    enum Step {
        /** The writer is reminded. */
        DUE_SOON,
        /** The writer is told that it is late. */
        LATE,
        /** The agency's manager, named GP or safeguarding lead is told. */
        MANAGER,
        /** The agency's head of service is told. */
        HEAD;

        boolean isToWriter() {
            return this == DUE_SOON || this == LATE;
        }

        /** The level of those who answer for the agency. */
        int level() {
            return this == MANAGER ? 1 : 2;
        }
    }

    /** @param at not before this */
    record Rung(Step step, Instant at) {}

    private ReportLadder() {}

    /**
     * In order of time.
     *
     * @param askedAt when the report was asked for; nobody is reminded on that day
     * @param dueAt the last moment in time
     * @param startsAt when the conference begins
     */
    static List<Rung> of(Chasing rules, WorkingCalendar calendar, Instant askedAt, Instant dueAt, Instant startsAt) {
        var rungs = new ArrayList<Rung>();
        if (!rules.remindBefore().isEmpty()) {
            var day = calendar.minusWorkingDays(day(dueAt), rules.remindBefore().getLast());
            if (day.isAfter(day(askedAt))) {
                rungs.add(new Rung(Step.DUE_SOON, opening(rules, day)));
            }
        }
        var late = new ChaseTimes(rules, calendar).sendableFrom(dueAt.plusNanos(1000));
        rungs.add(new Rung(Step.LATE, late));
        var levels = List.of(Step.MANAGER, Step.HEAD);
        for (int n = 0; n < rules.escalateAfter().size(); n++) {
            rungs.add(new Rung(levels.get(n), opening(rules, calendar.plusWorkingDays(day(late), n + 1))));
        }
        return rungs.stream()
                .filter(rung -> rung.at().isBefore(startsAt))
                .sorted(comparing(Rung::at).thenComparing(Rung::step))
                .toList();
    }

    private static Instant opening(Chasing rules, LocalDate day) {
        return ZonedDateTime.of(day, rules.from(), Time.ENGLAND).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Time.ENGLAND);
    }
}
