package org.quorate.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.Clocks;
import org.quorate.conference.ConferenceTouched;
import org.quorate.decision.Outcome;
import org.quorate.family.ChildLifeChanged;
import org.quorate.family.LifeEvent;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.Ids;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.RuleSets;
import org.quorate.partnership.WorkingCalendars;
import org.quorate.partnership.WorkingDaysChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the next review and the first core group anew when an expected child is born and when a day turns out not to be
 * worked. What was decided stays, by whom and when; only its dates are others. Where a day off would have changed nothing, a date brought in from elsewhere stays.
 */
@Component
class NextDatesFollow {

    private static final Actor COUNTED = Actor.system("dates counted anew");

    private static final String LATEST = """
            select o.id, o.conference_id, o.child_id, o.outcome, o.next_review_due, o.core_group_due, k.kind, c.held_on,
                   c.rule_set_id, f.date_of_birth
              from decision_outcome o
              join conference_label c on c.conference_id = o.conference_id and c.status = 'HELD'
              join conference_child_label k on k.conference_id = o.conference_id and k.child_id = o.child_id
              join family_child_label f on f.child_id = o.child_id
             where o.superseded_at is null and o.outcome in ('PLAN_MADE', 'PLAN_CONTINUED')
               and (:child is null or o.child_id = :child)
               and (:from is null or o.next_review_due >= :from or o.core_group_due >= :from)
               and not exists (select 1 from decision_outcome n
                                 join conference_label h on h.conference_id = n.conference_id and h.status = 'HELD'
                                where n.child_id = o.child_id and n.superseded_at is null and h.held_on > c.held_on)
            """;

    private final JdbcClient jdbc;
    private final RuleSets ruleSets;
    private final WorkingCalendars calendars;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    NextDatesFollow(
            JdbcClient jdbc,
            RuleSets ruleSets,
            WorkingCalendars calendars,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ruleSets = ruleSets;
        this.calendars = calendars;
        this.audit = audit;
        this.events = events;
    }

    private record Decided(
            UUID id,
            UUID conferenceId,
            UUID childId,
            Outcome outcome,
            @Nullable LocalDate nextReviewDue,
            @Nullable LocalDate coreGroupDue,
            ConferenceKind kind,
            LocalDate heldOn,
            UUID ruleSetId,
            @Nullable LocalDate dateOfBirth) {

        boolean says(NextDates dates) {
            return Objects.equals(nextReviewDue, day(dates.review()))
                    && Objects.equals(coreGroupDue, day(dates.coreGroup()));
        }
    }

    @EventListener
    void on(ChildLifeChanged changed) {
        if (changed.what() == LifeEvent.BORN) {
            latest(changed.childId(), null).stream()
                    .filter(decided -> decided.kind() == ConferenceKind.PRE_BIRTH)
                    .forEach(decided -> count(decided, next(decided, calendars.current())));
        }
    }

    @EventListener
    void on(WorkingDaysChanged changed) {
        var first = changed.days().stream().min(LocalDate::compareTo);
        first.stream()
                .flatMap(day -> latest(null, day.minusDays(1)).stream())
                .filter(decided -> decided.says(next(decided, changed.before())))
                .forEach(decided -> count(decided, next(decided, changed.now())));
    }

    private List<Decided> latest(@Nullable UUID childId, @Nullable LocalDate dueFrom) {
        return jdbc.sql(LATEST)
                .param("child", childId)
                .param("from", dueFrom)
                .query(DataClassRowMapper.newInstance(Decided.class))
                .list();
    }

    private NextDates next(Decided decided, WorkingCalendar calendar) {
        var clocks = new Clocks(ruleSets.byId(decided.ruleSetId()).rules(), calendar);
        return NextDates.after(decided.outcome(), decided.kind(), decided.heldOn(), decided.dateOfBirth(), clocks);
    }

    private void count(Decided decided, NextDates dates) {
        if (decided.says(dates)) {
            return;
        }
        jdbc.sql("update decision_outcome set superseded_at = utc_timestamp(6) where id = ? and superseded_at is null")
                .param(decided.id())
                .update();
        jdbc.sql("""
                        insert into decision_outcome (id, conference_id, child_id, outcome, category, next_review_due,
                            core_group_due, decided_by, decided_by_name, decided_at)
                        select ?, conference_id, child_id, outcome, category, ?, ?, decided_by, decided_by_name, decided_at
                          from decision_outcome where id = ?
                        """)
                .param(Ids.next())
                .param(day(dates.review()))
                .param(day(dates.coreGroup()))
                .param(decided.id())
                .update();
        audit.fact(
                COUNTED,
                "next-dates-counted-anew",
                "conference",
                decided.conferenceId(),
                Map.of("child", decided.childId(), "review", String.valueOf(day(dates.review()))));
        events.publishEvent(new ConferenceTouched(decided.conferenceId()));
    }

    private static @Nullable LocalDate day(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.due();
    }
}
