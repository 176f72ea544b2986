package org.quorate.decision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceRow;
import org.quorate.decision.domain.DecideChild;
import org.quorate.decision.domain.DecisionPolicy;
import org.quorate.decision.domain.DecisionReads;
import org.quorate.decision.domain.Plan;
import org.quorate.decision.domain.PlanRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a decision does to a child's plan once the conference was held, and how a corrected one is undone. */
@Component
class PlanEffects {

    private final DecisionReads reads;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanEffects(DecisionReads reads, EntityManager entities, JdbcClient jdbc, Clock clock) {
        this.reads = reads;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens, continues or ends the plan; refuses as {@link DecisionPolicy#check}. */
    void take(ConferenceRow conference, UUID childId, ConferenceKind kind, DecideChild decision) {
        var plans = reads.plans(childId);
        DecisionPolicy.check(kind, conference.heldOn(), decision, plans);
        switch (decision.outcome()) {
            case PLAN_MADE ->
                entities.persist(Plan.made(
                        childId, conference.id(), conference.heldOn(), Objects.requireNonNull(decision.category())));
            case PLAN_CONTINUED -> openPlan(plans).keepGoing(Objects.requireNonNull(decision.category()));
            case PLAN_ENDED -> openPlan(plans).end(PlanEnd.REVIEW_CONFERENCE, conference.heldOn());
            case NO_PLAN_CIN, NO_PLAN_EARLY_HELP, NO_PLAN_NFA -> {}
        }
        entities.flush();
    }

    /**
     * Puts the plan back to how it was before this conference.
     *
     * @throws RuleViolation {@code decided-later} when a later conference has decided about the child
     */
    void undo(Actor actor, ConferenceRow conference, UUID childId, @Nullable Outcome outcome) {
        if (outcome == null) {
            return;
        }
        if (reads.decidedLater(childId, conference.heldOn())) {
            throw RuleViolation.of("decided-later");
        }
        var plans = reads.plans(childId);
        switch (outcome) {
            case PLAN_MADE ->
                plans.stream()
                        .filter(plan -> conference.id().equals(plan.conferenceId())
                                || (plan.conferenceId() == null
                                        && plan.startedOn().equals(conference.heldOn())))
                        .forEach(plan -> strike(actor, plan.id()));
            case PLAN_CONTINUED ->
                DecisionPolicy.open(plans)
                        .map(plan -> entities.find(Plan.class, plan.id()))
                        .ifPresent(plan -> plan.keepGoing(reads.categoryBefore(childId, conference.heldOn())
                                .orElse(plan.initialCategory())));
            case PLAN_ENDED ->
                plans.stream()
                        .map(plan -> entities.find(Plan.class, plan.id()))
                        .filter(plan -> plan.wasEnded(PlanEnd.REVIEW_CONFERENCE, conference.heldOn()))
                        .forEach(Plan::goOn);
            case NO_PLAN_CIN, NO_PLAN_EARLY_HELP, NO_PLAN_NFA -> {}
        }
        entities.flush();
    }

    /** What happened to the child since ended the plan; that plan goes on until {@link #endAgain}. */
    Optional<PlanRow> goOn(ConferenceRow conference, UUID childId) {
        var ended = reads.plans(childId).stream()
                .filter(plan -> plan.endedOn() != null
                        && plan.endReason() != null
                        && plan.endReason() != PlanEnd.REVIEW_CONFERENCE
                        && !plan.startedOn().isAfter(conference.heldOn())
                        && !plan.endedOn().isBefore(conference.heldOn()))
                .findFirst();
        ended.ifPresent(plan -> entities.find(Plan.class, plan.id()).goOn());
        entities.flush();
        return ended;
    }

    /** The plan that the correction leaves open ends as the one before it had. */
    void endAgain(PlanRow before) {
        DecisionPolicy.open(reads.plans(before.childId()))
                .map(plan -> entities.find(Plan.class, plan.id()))
                .ifPresent(plan ->
                        plan.end(Objects.requireNonNull(before.endReason()), Objects.requireNonNull(before.endedOn())));
        entities.flush();
    }

    /** The plan was never made: it goes from the plans that stand to those that were struck. */
    private void strike(Actor actor, UUID planId) {
        jdbc.sql("""
                        insert into decision_plan_struck (id, source_ref, child_id, conference_id, started_on,
                               initial_category, latest_category, ended_on, end_reason, struck_by, struck_at)
                        select id, source_ref, child_id, conference_id, started_on, initial_category, latest_category,
                               ended_on, end_reason, ?, ? from decision_plan where id = ?
                        """)
                .params(actor.id(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), planId)
                .update();
        jdbc.sql("delete from decision_plan where id = ?").param(planId).update();
    }

    private Plan openPlan(List<PlanRow> plans) {
        return DecisionPolicy.open(plans)
                .map(row -> entities.find(Plan.class, row.id()))
                .orElseThrow(() -> RuleViolation.of("no-open-plan"));
    }
}
