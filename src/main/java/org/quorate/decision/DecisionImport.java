package org.quorate.decision;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.family.LifeImport;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what conferences elsewhere decided, and the plans that followed. */
@Service
public class DecisionImport {

    /** From when to when a child is on a plan; {@code endedOn} is null while it goes on. */
    public record PlanPeriod(LocalDate startedOn, @Nullable LocalDate endedOn) {}

    private final Gate gate;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final LifeImport lives;

    DecisionImport(Gate gate, JdbcTemplate batches, JdbcClient jdbc, LifeImport lives) {
        this.lives = lives;
        this.gate = gate;
        this.batches = batches;
        this.jdbc = jdbc;
    }

    @Transactional
    public void outcomes(Actor actor, List<ImportedOutcome> outcomes) {
        requireImporter(actor);
        batches.batchUpdate("""
                insert into decision_outcome (id, conference_id, child_id, outcome, category, next_review_due,
                    core_group_due, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, outcomes, Math.max(1, outcomes.size()), (row, outcome) -> {
            var category = outcome.category();
            row.setObject(1, Ids.imported("outcome", outcome.conferenceRef() + "|" + outcome.childRef()));
            row.setObject(2, Ids.imported("conference", outcome.conferenceRef()));
            row.setObject(3, Ids.imported("child", outcome.childRef()));
            row.setString(4, outcome.outcome().name());
            row.setString(5, category == null ? null : category.name());
            row.setObject(6, outcome.nextReviewDue());
            row.setObject(7, outcome.coreGroupDue());
            row.setObject(8, actor.id());
            row.setTimestamp(9, Timestamp.from(outcome.decidedAt()));
        });
    }

    @Transactional
    public void plans(Actor actor, List<ImportedPlan> plans) {
        requireImporter(actor);
        batches.batchUpdate("""
                insert into decision_plan (id, source_ref, child_id, conference_id, started_on, initial_category,
                    latest_category, ended_on, end_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, plans, Math.max(1, plans.size()), (row, plan) -> {
            row.setObject(1, Ids.imported("plan", plan.ref()));
            row.setString(2, plan.ref());
            row.setObject(3, child(plan.childRef()));
            row.setObject(4, plan.conferenceRef() == null ? null : Ids.imported("conference", plan.conferenceRef()));
            row.setObject(5, plan.startedOn());
            row.setString(6, plan.initialCategory().name());
            row.setString(7, plan.latestCategory().name());
            row.setObject(8, plan.endedOn());
            row.setString(9, plan.endReason());
        });
        plans.forEach(plan -> childLeft(actor, plan.childRef(), plan.endedOn(), plan.endReason()));
    }

    /** Whose plan ended because they died, moved away or were transferred is gone, unless there was a plan since. */
    private void childLeft(Actor actor, String childRef, @Nullable LocalDate endedOn, @Nullable String endReason) {
        var why = endReason == null ? PlanEnd.REVIEW_CONFERENCE : PlanEnd.valueOf(endReason);
        if (endedOn == null || why.life().isEmpty()) {
            return;
        }
        var since = jdbc.sql("select count(*) from decision_plan where child_id = ? and started_on >= ?")
                .params(child(childRef), endedOn)
                .query(Integer.class)
                .single();
        if (since == 0) {
            lives.left(actor, child(childRef), why.life().get(), endedOn);
        }
    }

    /** The plans of a child imported before. */
    @Transactional(readOnly = true)
    public List<PlanPeriod> plansOf(Actor actor, String childRef) {
        requireImporter(actor);
        return jdbc.sql("select started_on, ended_on from decision_plan where child_id = ?")
                .param(child(childRef))
                .query((row, n) -> new PlanPeriod(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }

    private static UUID child(String ref) {
        return Ids.imported("child", ref);
    }
}
