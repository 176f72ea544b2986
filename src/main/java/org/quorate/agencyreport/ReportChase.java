package org.quorate.agencyreport;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.agencyreport.ReportChaseRecord.Case;
import org.quorate.agencyreport.ReportLadder.Rung;
import org.quorate.agencyreport.domain.ReportAnswer;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;
import org.quorate.partnership.ChaseTimes;
import org.quorate.partnership.RuleSets;
import org.quorate.partnership.WorkingCalendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever owes a report is chased by the portal until it comes: reminded before it is due and when it is late, and then
 * their agency is told. Each step once for each day it is due; after the portal stood still only the latest reminder
 * goes, and one level a day.
 */
@Component
class ReportChase {

    private final ReportChaseRecord record;
    private final ReportChaseMail mail;
    private final RuleSets rules;
    private final WorkingCalendars calendars;
    private final SchedulerClient scheduler;
    private final Clock clock;

    ReportChase(
            ReportChaseRecord record,
            ReportChaseMail mail,
            RuleSets rules,
            WorkingCalendars calendars,
            SchedulerClient scheduler,
            Clock clock) {
        this.record = record;
        this.mail = mail;
        this.rules = rules;
        this.calendars = calendars;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Waits for a report from now on: it was asked for, is due on another day, or a receipt was taken back. */
    void await(UUID reportId) {
        var now = clock.instant();
        record.of(reportId).filter(chased -> chased.isOpen(now)).ifPresent(chased -> planNext(chased, now));
    }

    /** Does what is due for one report, and plans the next look. */
    @Transactional
    public void look(UUID reportId) {
        record.lock(reportId);
        var now = clock.instant();
        record.of(reportId).filter(chased -> chased.isOpen(now)).ifPresent(chased -> look(chased, now));
    }

    /** It came, or will not: what is still in the queue for whoever need not do anything any more does not go. */
    void answered(UUID reportId, ReportAnswer answer) {
        letGo(reportId, !answer.isReport());
    }

    /** Nobody waits for it any more, or it is due on another day. */
    void letGo(UUID reportId) {
        letGo(reportId, false);
    }

    private void letGo(UUID reportId, boolean writersOnly) {
        record.written(reportId, writersOnly).forEach(mail::takeBack);
    }

    private void look(Case chased, Instant now) {
        var sendable = times(chased).sendableFrom(now);
        if (sendable.isAfter(now)) {
            plan(chased, sendable);
            return;
        }
        var done = record.done(chased);
        var due = rungs(chased).stream()
                .filter(rung -> !rung.at().isAfter(now) && !done.contains(rung.step()))
                .toList();
        remind(chased, due.stream().filter(rung -> rung.step().isToWriter()).toList(), now);
        var levels = due.stream().filter(rung -> !rung.step().isToWriter()).toList();
        if (!levels.isEmpty()) {
            escalate(chased, levels.getFirst(), now);
        }
        if (levels.size() > 1) {
            var tomorrow = LocalDate.ofInstant(now, Time.ENGLAND).plusDays(1);
            plan(
                    chased,
                    times(chased)
                            .sendableFrom(tomorrow.atStartOfDay(Time.ENGLAND).toInstant()));
        }
        planNext(chased, now);
    }

    private void remind(Case chased, List<Rung> due, Instant now) {
        for (var rung : due) {
            var id = Ids.next();
            if (!rung.equals(due.getLast())) {
                record.note(id, chased, rung, now, null, null, ReportChaseSkipped.MISSED);
                continue;
            }
            var message = chased.refused() ? null : mail.remind(chased, rung.step(), id);
            record.note(
                    id, chased, rung, now, message, null, message == null ? ReportChaseSkipped.NOT_WRITTEN_TO : null);
        }
    }

    private void escalate(Case chased, Rung rung, Instant now) {
        var id = Ids.next();
        mail.escalate(chased, rung.step(), id)
                .ifPresentOrElse(
                        sent -> record.note(id, chased, rung, now, sent.messageId(), sent.told(), null),
                        () -> record.note(id, chased, rung, now, null, null, ReportChaseSkipped.NO_CONTACT));
    }

    private void planNext(Case chased, Instant now) {
        rungs(chased).stream()
                .map(Rung::at)
                .filter(at -> at.isAfter(now))
                .findFirst()
                .ifPresent(at -> plan(chased, at));
    }

    private void plan(Case chased, Instant at) {
        if (at.isBefore(chased.startsAt())) {
            ReportChaseTask.plan(scheduler, chased.reportId(), at);
        }
    }

    private List<Rung> rungs(Case chased) {
        return ReportLadder.of(
                rules.byId(chased.ruleSetId()).rules().chasing(),
                calendars.current(),
                chased.askedAt(),
                chased.dueAt(),
                chased.startsAt());
    }

    private ChaseTimes times(Case chased) {
        return new ChaseTimes(rules.byId(chased.ruleSetId()).rules().chasing(), calendars.current());
    }
}
