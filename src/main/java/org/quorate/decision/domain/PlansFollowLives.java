package org.quorate.decision.domain;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.quorate.decision.PlanEnd;
import org.quorate.family.ChildLifeChanged;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans end without a conference when the child died, moved away or was transferred; and go on when that was a mistake. */
@Component
class PlansFollowLives {

    private static final Actor LIFE = Actor.system("life event");

    private final DecisionReads reads;
    private final EntityManager entities;
    private final AuditTrail audit;

    PlansFollowLives(DecisionReads reads, EntityManager entities, AuditTrail audit) {
        this.reads = reads;
        this.entities = entities;
        this.audit = audit;
    }

    @EventListener
    void on(ChildLifeChanged changed) {
        if (!changed.what().leaves()) {
            return;
        }
        var why = PlanEnd.by(changed.what());
        var plans = reads.plans(changed.childId());
        if (!changed.mistaken()) {
            plans.stream().filter(PlanRow::isOpen).map(this::plan).forEach(plan -> {
                plan.end(why, changed.on());
                fact("plan-ended", plan, why);
            });
        } else if (plans.stream().noneMatch(PlanRow::isOpen)) {
            plans.stream()
                    .map(this::plan)
                    .filter(plan -> plan.wasEnded(why, changed.on()))
                    .forEach(plan -> {
                        plan.goOn();
                        fact("plan-goes-on", plan, why);
                    });
        }
        entities.flush();
    }

    private Plan plan(PlanRow row) {
        return entities.find(Plan.class, row.id());
    }

    private void fact(String action, Plan plan, PlanEnd why) {
        audit.fact(LIFE, action, "child", plan.childId(), Map.of("plan", plan.id(), "reason", why));
    }
}
