package org.quorate.decision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.decision.domain.DecisionReads;
import org.quorate.decision.domain.Plan;
import org.quorate.decision.domain.PlanRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children's times on child protection plans. */
@Service
public class Plans {

    private final Gate gate;
    private final AuditTrail audit;
    private final DecisionReads reads;
    private final EntityManager entities;
    private final Clock clock;

    Plans(Gate gate, AuditTrail audit, DecisionReads reads, EntityManager entities, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.reads = reads;
        this.entities = entities;
        this.clock = clock;
    }

    /** Children's plans so far, by child, the first one first; the read is audited. */
    @Transactional(readOnly = true)
    public Map<UUID, List<PlanRow>> plansOf(Actor actor, List<UUID> childIds) {
        childIds.forEach(childId -> gate.requireChild(actor, childId, "plans"));
        return reads.plansOf(childIds);
    }

    /**
     * Records a plan that was made before the portal was in use and still runs, so that a review may find it.
     *
     * @param startedOn in the past
     * @throws RuleViolation at {@code startedOn}: {@code plan-starts-ahead}, {@code plans-overlap};
     *     {@code plan-already-open}
     */
    @Transactional
    public UUID recordRunning(Actor actor, UUID childId, LocalDate startedOn, Category category) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
        gate.requireChild(actor, childId, null);
        if (!startedOn.isBefore(Time.today(clock))) {
            throw RuleViolation.at("startedOn", "plan-starts-ahead");
        }
        for (var plan : reads.plans(childId)) {
            var ended = plan.endedOn();
            if (ended == null) {
                throw RuleViolation.of("plan-already-open", Map.of("started", Words.day(plan.startedOn())));
            }
            if (ended.isAfter(startedOn)) {
                throw RuleViolation.at("startedOn", "plans-overlap", Map.of("ended", Words.day(ended)));
            }
        }
        var plan = Plan.madeElsewhere(childId, startedOn, category);
        entities.persist(plan);
        audit.fact(actor, "running-plan-recorded", "child", childId, Map.of("plan", plan.id(), "category", category));
        return plan.id();
    }
}
