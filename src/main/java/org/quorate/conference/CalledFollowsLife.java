package org.quorate.conference;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.conference.domain.Conference;
import org.quorate.family.ChildLifeChanged;
import org.quorate.family.LifeEvent;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.RuleSets;
import org.quorate.partnership.WorkingCalendars;
import org.quorate.partnership.WorkingDaysChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts the clocks of called conferences anew when a child is born and when a day turns out not to be worked. A date
 * that somebody chose otherwise, or brought in with an import, stays. Open workspaces are told.
 */
@Component
class CalledFollowsLife {

    private static final Actor LIFE = Actor.system("clock counted anew");

    private final ConferenceReads queries;
    private final ChildrenConsidered considered;
    private final EntityManager entities;
    private final RuleSets ruleSets;
    private final WorkingCalendars calendars;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CalledFollowsLife(
            ConferenceReads queries,
            ChildrenConsidered considered,
            EntityManager entities,
            RuleSets ruleSets,
            WorkingCalendars calendars,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.considered = considered;
        this.entities = entities;
        this.ruleSets = ruleSets;
        this.calendars = calendars;
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    void on(ChildLifeChanged changed) {
        for (var child : considered.called(changed.childId())) {
            if (changed.what() == LifeEvent.BORN && child.kind() == ConferenceKind.REVIEW) {
                startAnew(child);
            }
            events.publishEvent(new ConferenceTouched(child.conferenceId()));
        }
    }

    @EventListener
    void on(WorkingDaysChanged changed) {
        for (var child : considered.called(null)) {
            var counted = due(child, changed.before())
                    .filter(before -> before.due().equals(child.dueOn()))
                    .flatMap(before ->
                            due(child, changed.now()).filter(now -> !now.due().equals(before.due())));
            if (counted.isPresent()) {
                count(child, new Clocks.Start(child.clockBasis(), child.clockFrom()), counted.get());
                events.publishEvent(new ConferenceTouched(child.conferenceId()));
            }
        }
    }

    private void startAnew(ConsideredChild child) {
        var history = considered.heldBefore(child.childId());
        var usual = child.clockBasis() == ClockBasis.BIRTH
                || (!history.isEmpty() && history.getFirst().heldOn().equals(child.clockFrom()));
        if (usual && !history.isEmpty()) {
            var clocks = clocks(child.conferenceId(), calendars.current());
            var start = clocks.reviewStart(history.getFirst(), child.dateOfBirth());
            count(child, start, clocks.due(start));
        }
    }

    private void count(ConsideredChild child, Clocks.Start start, Deadline due) {
        entities.getReference(Conference.class, child.conferenceId())
                .count(child.childId(), start.basis(), start.from(), due);
        audit.fact(
                LIFE,
                "clock-counted-anew",
                "conference",
                child.conferenceId(),
                Map.of("child", child.childId(), "due", due.due().toString()));
    }

    /** Empty for a clock that came with an import and that these rules do not know. */
    private Optional<Deadline> due(ConsideredChild child, WorkingCalendar calendar) {
        try {
            return Optional.of(
                    clocks(child.conferenceId(), calendar).due(child.kind(), child.clockBasis(), child.clockFrom()));
        } catch (RuleViolation notByTheseRules) {
            return Optional.empty();
        }
    }

    private Clocks clocks(UUID conferenceId, WorkingCalendar calendar) {
        var row = queries.byId(conferenceId).orElseThrow();
        return new Clocks(ruleSets.byId(row.ruleSetId()).rules(), calendar);
    }
}
