package org.quorate.decision;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.conference.ConferenceTouched;
import org.quorate.decision.domain.Plan;
import org.quorate.family.LifeImport;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.StoredRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what conferences elsewhere decided, and the plans that followed. */
@Service
public class DecisionImport {

    /**
     * From when to when a child is on a plan.
     *
     * @param ref of the plan; its id when it was not imported
     * @param endedOn null while it goes on
     */
    public record PlanPeriod(
            String ref, LocalDate startedOn, @Nullable LocalDate endedOn) {}

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final LifeImport lives;

    DecisionImport(
            Gate gate,
            AuditTrail audit,
            EntityManager entities,
            JdbcTemplate batches,
            JdbcClient jdbc,
            LifeImport lives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lives = lives;
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
        this.batches = batches;
        this.jdbc = jdbc;
    }

    @Transactional
    public void outcomes(Actor actor, List<ImportedOutcome> outcomes) {
        requireImporter(actor);
        insert(actor, outcomes, outcome -> Ids.imported("outcome", outcome.conferenceRef() + "|" + outcome.childRef()));
    }

    private void insert(Actor actor, List<ImportedOutcome> outcomes, Function<ImportedOutcome, UUID> id) {
        batches.batchUpdate("""
                insert into decision_outcome (id, conference_id, child_id, outcome, category, next_review_due,
                    core_group_due, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, outcomes, Math.max(1, outcomes.size()), (row, outcome) -> {
            var category = outcome.category();
            row.setObject(1, id.apply(outcome));
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
        plans.forEach(plan -> left(actor, child(plan.childRef()), plan.endedOn(), plan.endReason()));
    }

    /** Whose plan ended because they died, moved away or were transferred is gone, unless there was a plan since. */
    private void left(Actor actor, UUID childId, @Nullable LocalDate endedOn, @Nullable String endReason) {
        var why = endReason == null ? PlanEnd.REVIEW_CONFERENCE : PlanEnd.valueOf(endReason);
        if (endedOn == null || why.life().isEmpty()) {
            return;
        }
        var since = jdbc.sql("select count(*) from decision_plan where child_id = ? and started_on >= ?")
                .params(childId, endedOn)
                .query(Integer.class)
                .single();
        if (since == 0) {
            lives.left(actor, childId, why.life().get(), endedOn);
        }
    }

    /** The plans of a child imported before. */
    @Transactional(readOnly = true)
    public List<PlanPeriod> plansOf(Actor actor, String childRef) {
        requireImporter(actor);
        return jdbc.sql("""
                        select coalesce(source_ref, cast(id as char)) as ref, started_on, ended_on from decision_plan
                         where child_id = ?
                        """)
                .param(child(childRef))
                .query(DataClassRowMapper.newInstance(PlanPeriod.class))
                .list();
    }

    /** Plans imported before, as they are on record now, of children whom the actor may see; the reads are audited. */
    @Transactional
    public List<StoredRow> storedPlans(Actor actor, Collection<String> refs) {
        requireImporter(actor);
        var rows = jdbc.sql("""
                select source_ref as ref, id, version, child_id, conference_id, started_on,
                       initial_category, latest_category, ended_on, end_reason
                  from decision_plan where source_ref in (:refs)
                """).param("refs", refs).query(StoredRow::of).list().stream()
                .filter(row -> gate.mayChild(actor, childOf(row)))
                .toList();
        audit.reads(actor, "child", rows.stream().map(DecisionImport::childOf).toList(), "import-changes");
        return rows;
    }

    /**
     * A running plan goes on for another reason, or has ended.
     *
     * @param endedOn null while it goes on
     * @throws RuleViolation {@code someone-changed-it} when the plan's version is not the latest; {@code no-open-plan}
     */
    @Transactional
    public void correctPlan(
            Actor actor, StoredRow seen, Category latest, @Nullable LocalDate endedOn, @Nullable String reason) {
        requireImporter(actor);
        gate.requireChild(actor, childOf(seen), null);
        var plan = entities.find(Plan.class, seen.id());
        if (plan == null || plan.version() != seen.version()) {
            throw RuleViolation.of("someone-changed-it");
        }
        plan.keepGoing(latest);
        if (endedOn != null) {
            plan.end(reason == null ? PlanEnd.REVIEW_CONFERENCE : PlanEnd.valueOf(reason), endedOn);
            left(actor, childOf(seen), endedOn, reason);
        }
        audit.fact(
                actor,
                endedOn == null ? "plan-category-corrected" : "plan-ended",
                "child",
                childOf(seen),
                Map.of("plan", seen.id(), "category", latest, "reason", reason == null ? "" : reason));
    }

    /** The decision that stands for a child, for an actor who may see the conference; the read is audited. */
    @Transactional
    public Optional<StoredRow> storedOutcome(Actor actor, String conferenceRef, String childRef) {
        requireImporter(actor);
        UUID conference = Ids.imported("conference", conferenceRef);
        if (!gate.mayConference(actor, conference)) {
            return Optional.empty();
        }
        gate.requireConference(actor, conference, "import-changes");
        return jdbc.sql("""
                        select ? as ref, id, 0 as version, outcome, category, next_review_due from decision_outcome
                         where conference_id = ? and child_id = ? and superseded_at is null
                        """)
                .params(conferenceRef + "|" + childRef, conference, child(childRef))
                .query(StoredRow::of)
                .optional();
    }

    /**
     * What was decided is put right; what stood before is superseded and kept.
     *
     * @throws RuleViolation {@code decided-meanwhile} when that no longer stands
     */
    @Transactional
    public void correctOutcome(Actor actor, StoredRow seen, ImportedOutcome outcome) {
        requireImporter(actor);
        UUID conference = Ids.imported("conference", outcome.conferenceRef());
        gate.requireConference(actor, conference, null);
        var now = Timestamp.from(clock.instant());
        if (jdbc.sql("update decision_outcome set superseded_at = ? where id = ? and superseded_at is null")
                        .params(now, seen.id())
                        .update()
                == 0) {
            throw RuleViolation.of("decided-meanwhile");
        }
        insert(actor, List.of(outcome), any -> Ids.next());
        audit.fact(
                actor,
                "child-decided",
                "conference",
                conference,
                Map.of("child", child(outcome.childRef()), "outcome", outcome.outcome()));
        events.publishEvent(new ConferenceTouched(conference));
    }

    private static UUID childOf(StoredRow plan) {
        return UUID.fromString(plan.values().getOrDefault("child_id", ""));
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }

    private static UUID child(String ref) {
        return Ids.imported("child", ref);
    }
}
