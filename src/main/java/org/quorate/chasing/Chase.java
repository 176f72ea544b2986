package org.quorate.chasing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.chasing.ChaseRecord.Case;
import org.quorate.chasing.domain.AgencyReply;
import org.quorate.chasing.domain.DueNow;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;
import org.quorate.partnership.ChaseStep;
import org.quorate.partnership.ChaseTimes;
import org.quorate.partnership.RuleSets;
import org.quorate.partnership.WorkingCalendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever does not answer is chased by the portal: reminded, and of a needed professional the agency is told. Under the
 * rules the conference was called under, in working hours only, each step once. An answer, or the end of the
 * conference, leaves nothing to do.
 */
@Component
class Chase {

    private final ChaseRecord record;
    private final ChaseMail mail;
    private final RuleSets rules;
    private final WorkingCalendars calendars;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Chase(
            ChaseRecord record,
            ChaseMail mail,
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

    /** Waits for these people from now on: they were invited, or must be asked again. */
    void await(List<UUID> inviteeIds) {
        var now = clock.instant();
        for (var inviteeId : inviteeIds) {
            record.waitSince(inviteeId, now);
            record.of(inviteeId)
                    .filter(chased -> chased.isOpen(now))
                    .ifPresent(chased -> planNext(chased, times(chased), steps(chased), now));
        }
    }

    /** Does what is due for one invitee, and plans the next look. */
    @Transactional
    public void look(UUID inviteeId) {
        record.lock(inviteeId);
        var now = clock.instant();
        record.of(inviteeId).filter(chased -> chased.isOpen(now)).ifPresent(chased -> look(chased, now));
    }

    private void look(Case chased, Instant now) {
        var times = times(chased);
        var sendable = times.sendableFrom(now);
        if (sendable.isAfter(now)) {
            planIfBefore(chased, sendable);
            return;
        }
        var steps = steps(chased);
        if (!chased.answered()) {
            var done = record.done(chased);
            var due = DueNow.of(steps, step -> done.contains(ChaseRecord.key(step)), now);
            if (act(chased, due, now)) {
                planIfBefore(chased, nextWorkingDay(times, now));
            }
        }
        planNext(chased, times, steps, now);
    }

    /** @return whether another level waits for the next working day */
    private boolean act(Case chased, DueNow due, Instant now) {
        var replies = record.replies(chased);
        due.missed().forEach(step -> record.note(Ids.next(), chased, step, now, null, ChaseSkipped.MISSED));
        if (due.reminder() != null && replies.stream().noneMatch(AgencyReply::endsReminders)) {
            remind(chased, due.reminder(), now);
        }
        if (due.agency() == null || !replies.isEmpty()) {
            return false;
        }
        escalate(chased, due.agency(), now);
        return due.agencyWaits();
    }

    private void remind(Case chased, ChaseStep step, Instant now) {
        var id = Ids.next();
        var message = chased.reached() ? mail.remind(chased, id) : null;
        record.note(id, chased, step, now, message, message == null ? ChaseSkipped.NOT_WRITTEN_TO : null);
    }

    private void escalate(Case chased, ChaseStep step, Instant now) {
        if (!chased.reached()) {
            record.note(Ids.next(), chased, step, now, null, ChaseSkipped.NOT_WRITTEN_TO);
            return;
        }
        var message = mail.escalate(chased, step.number());
        record.note(Ids.next(), chased, step, now, message, message == null ? ChaseSkipped.NO_CONTACT : null);
    }

    /** After the last step somebody has until the next working day; then the portal can do no more. */
    private void planNext(Case chased, ChaseTimes times, List<ChaseStep> steps, Instant now) {
        var next = steps.stream()
                .map(ChaseStep::dueAt)
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElseGet(() -> afterTheLast(chased, times, steps));
        if (next != null && next.isAfter(now)) {
            planIfBefore(chased, next);
        } else if (!chased.answered()) {
            record.exhausted(chased.inviteeId(), now);
        }
    }

    /** Null when the conference begins before. */
    private static @Nullable Instant afterTheLast(Case chased, ChaseTimes times, List<ChaseStep> steps) {
        var last = steps.isEmpty() ? chased.askedAt() : steps.getLast().dueAt();
        var after = nextWorkingDay(times, last);
        return after.isBefore(chased.startsAt()) ? after : null;
    }

    private void planIfBefore(Case chased, Instant at) {
        if (at.isBefore(chased.startsAt())) {
            ChaseTask.plan(scheduler, chased.inviteeId(), at);
        }
    }

    private static Instant nextWorkingDay(ChaseTimes times, Instant moment) {
        var tomorrow = LocalDate.ofInstant(moment, Time.ENGLAND).plusDays(1);
        return times.sendableFrom(tomorrow.atStartOfDay(Time.ENGLAND).toInstant());
    }

    private ChaseTimes times(Case chased) {
        return new ChaseTimes(rules.byId(chased.ruleSetId()).rules().chasing(), calendars.current());
    }

    private List<ChaseStep> steps(Case chased) {
        return times(chased).steps(chased.askedAt(), chased.startsAt(), chased.escalates());
    }
}
