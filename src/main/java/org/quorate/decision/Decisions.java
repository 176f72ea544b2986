package org.quorate.decision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.decision.domain.ChildDecision;
import org.quorate.decision.domain.DecideChild;
import org.quorate.decision.domain.DecisionPolicy;
import org.quorate.decision.domain.DecisionReads;
import org.quorate.decision.domain.DecisionRow;
import org.quorate.decision.domain.NextDates;
import org.quorate.decision.domain.PlanRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair's decision for each child. It may be changed until the conference is closed by {@link Closing}; only then
 * does it open, continue or end a plan.
 */
@Service
public class Decisions {

    private final Gate gate;
    private final AuditTrail audit;
    private final Conferences conferences;
    private final DecisionReads reads;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(
            Gate gate,
            AuditTrail audit,
            Conferences conferences,
            DecisionReads reads,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.conferences = conferences;
        this.reads = reads;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every child considered, eldest first, with what stands; the read is audited. */
    @Transactional(readOnly = true)
    public List<DecisionRow> decisions(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "decisions");
        var children = conferences.children(actor, conferenceId);
        var standing = reads.standing(conferenceId);
        var plans =
                reads.plansOf(children.stream().map(ConsideredChild::childId).toList());
        return children.stream()
                .map(child -> row(child, standing.get(child.childId()), plans.getOrDefault(child.childId(), List.of())))
                .toList();
    }

    /** What would follow from an outcome for a child, and why then. */
    @Transactional(readOnly = true)
    public NextDates preview(Actor actor, UUID conferenceId, UUID childId, Outcome outcome) {
        gate.requireConference(actor, conferenceId, null);
        return next(actor, conferences.conference(actor, conferenceId), child(actor, conferenceId, childId), outcome);
    }

    /**
     * Decides for one child; what was decided before is superseded and kept. Chairs and service managers only.
     *
     * @return the id of the decision that stands now
     * @throws RuleViolation {@code decided-meanwhile} when somebody else has decided since the actor looked;
     *     {@code conference-ended}; {@code too-early-to-decide}; and as {@link DecisionPolicy#check}
     */
    @Transactional
    public UUID decide(Actor actor, UUID conferenceId, UUID childId, DecideChild decision) {
        gate.require(actor, Role.CHAIR, Role.SERVICE_MANAGER);
        gate.requireConference(actor, conferenceId, null);
        var conference = conferences.conference(actor, conferenceId);
        requireUnderWay(conference);
        var child = child(actor, conferenceId, childId);
        DecisionPolicy.check(child.kind(), conference.heldOn(), decision, reads.plans(childId));
        var decided = put(actor, conference, childId, decision, null);
        audit.fact(
                actor,
                "child-decided",
                "conference",
                conferenceId,
                Map.of("child", childId, "outcome", decision.outcome(), "category", code(decision.category())));
        return decided;
    }

    /** Puts a decision in the place of the one that was seen. */
    UUID put(
            Actor actor,
            ConferenceRow conference,
            UUID childId,
            DecideChild decision,
            @Nullable String correctedBecause) {
        var next = next(actor, conference, child(actor, conference.id(), childId), decision.outcome());
        supersede(conference.id(), childId, decision.seen());
        var decided =
                new ChildDecision(conference.id(), childId, decision, next, actor, clock.instant(), correctedBecause);
        insert(decided);
        return decided.id();
    }

    /** Nothing is decided any more. */
    void takeBack(@Nullable UUID decisionId) {
        if (decisionId != null) {
            jdbc.sql("update decision_outcome set superseded_at = utc_timestamp(6) where id = ?")
                    .param(decisionId)
                    .update();
        }
    }

    private void supersede(UUID conferenceId, UUID childId, @Nullable UUID seen) {
        var standing = reads.standing(conferenceId).get(childId);
        if (!Objects.equals(standing == null ? null : standing.id(), seen)) {
            throw RuleViolation.of("decided-meanwhile");
        }
        if (seen != null
                && jdbc.sql("update decision_outcome set superseded_at = utc_timestamp(6)"
                                        + " where id = ? and superseded_at is null")
                                .param(seen)
                                .update()
                        == 0) {
            throw RuleViolation.of("decided-meanwhile");
        }
    }

    private void insert(ChildDecision decided) {
        try {
            entities.persist(decided);
            entities.flush();
        } catch (PersistenceException failure) {
            throw saysThatOneStands(failure) ? RuleViolation.of("decided-meanwhile") : failure;
        }
    }

    /** Whether somebody else decided at the same time; any other fault of the database is not that. */
    private static boolean saysThatOneStands(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        Objects.requireNonNullElse(cause.getMessage(), "").contains("uq_outcome_stands"));
    }

    private void requireUnderWay(ConferenceRow conference) {
        if (conference.status() != ConferenceStatus.CALLED) {
            throw RuleViolation.of(
                    "conference-ended", Map.of("status", conference.status().label()));
        }
        if (Time.today(clock).isBefore(conference.heldOn())) {
            throw RuleViolation.of("too-early-to-decide", Map.of("day", Words.day(conference.heldOn())));
        }
    }

    private NextDates next(Actor actor, ConferenceRow conference, ConsideredChild child, Outcome outcome) {
        LocalDate heldOn = conference.heldOn();
        return NextDates.after(
                outcome, child.kind(), heldOn, child.dateOfBirth(), conferences.clocks(actor, conference.id()));
    }

    private ConsideredChild child(Actor actor, UUID conferenceId, UUID childId) {
        return conferences.children(actor, conferenceId).stream()
                .filter(child -> child.childId().equals(childId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String code(@Nullable Category category) {
        return category == null ? "" : category.name();
    }

    private static DecisionRow row(
            ConsideredChild child, DecisionReads.@Nullable Standing standing, List<PlanRow> plans) {
        var plan = DecisionPolicy.open(plans).orElse(null);
        return standing == null
                ? new DecisionRow(
                        child.childId(),
                        child.label(),
                        child.dateOfBirth(),
                        child.kind(),
                        plan,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                : new DecisionRow(
                        child.childId(),
                        child.label(),
                        child.dateOfBirth(),
                        child.kind(),
                        plan,
                        standing.id(),
                        standing.outcome(),
                        standing.category(),
                        standing.nextReviewDue(),
                        standing.coreGroupDue(),
                        standing.decidedBy(),
                        standing.decidedAt());
    }
}
