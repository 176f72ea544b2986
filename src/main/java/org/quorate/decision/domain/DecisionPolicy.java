package org.quorate.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.decision.Outcome;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;
import org.quorate.partnership.ConferenceKind;

/**
 * What a conference may decide for a child. A plan is made at an initial conference of whatever kind; only a review may
 * continue or end one. The checks carry the numbers of the Children in Need census that would fail otherwise.
 */
public final class DecisionPolicy {

    private static final List<Outcome> AT_INITIAL =
            List.of(Outcome.PLAN_MADE, Outcome.NO_PLAN_CIN, Outcome.NO_PLAN_EARLY_HELP, Outcome.NO_PLAN_NFA);
    private static final List<Outcome> AT_REVIEW = List.of(Outcome.PLAN_CONTINUED, Outcome.PLAN_ENDED);

    private DecisionPolicy() {}

    /** In the order screens offer them. */
    public static List<Outcome> permitted(ConferenceKind kind) {
        return kind.isInitial() ? AT_INITIAL : AT_REVIEW;
    }

    /**
     * Refuses what may not be decided.
     *
     * @param plans the child's plans so far
     * @throws RuleViolation at {@code outcome}: {@code outcome-not-permitted}, {@code plan-already-open} (8935),
     *     {@code plans-overlap} (8940), {@code no-open-plan}, {@code review-not-after-start} (8840, 8841); at
     *     {@code category}: {@code category-needed}, {@code category-without-plan}
     */
    public static void check(ConferenceKind kind, LocalDate heldOn, DecideChild decision, List<PlanRow> plans) {
        if (!permitted(kind).contains(decision.outcome())) {
            throw RuleViolation.at("outcome", "outcome-not-permitted", Map.of("kind", kind.shortName()));
        }
        if (kind.isInitial()) {
            checkNoPlanInTheWay(heldOn, decision.outcome(), plans);
        } else {
            checkPlanToReview(heldOn, plans);
        }
        if (decision.outcome().leavesOnPlan() && decision.category() == null) {
            throw RuleViolation.at("category", "category-needed");
        }
        if (!decision.outcome().leavesOnPlan() && decision.category() != null) {
            throw RuleViolation.at("category", "category-without-plan");
        }
    }

    /** The plan the child is on. */
    public static Optional<PlanRow> open(List<PlanRow> plans) {
        return plans.stream().filter(PlanRow::isOpen).findFirst();
    }

    private static void checkNoPlanInTheWay(LocalDate heldOn, Outcome outcome, List<PlanRow> plans) {
        if (outcome != Outcome.PLAN_MADE) {
            return;
        }
        var open = open(plans);
        if (open.isPresent()) {
            throw RuleViolation.at(
                    "outcome",
                    "plan-already-open",
                    Map.of("started", Words.day(open.get().startedOn())));
        }
        for (var plan : plans) {
            if (plan.endedOn() != null && plan.endedOn().isAfter(heldOn)) {
                throw RuleViolation.at("outcome", "plans-overlap", Map.of("ended", Words.day(plan.endedOn())));
            }
        }
    }

    private static void checkPlanToReview(LocalDate heldOn, List<PlanRow> plans) {
        var plan = open(plans).orElseThrow(() -> RuleViolation.at("outcome", "no-open-plan"));
        if (!plan.startedOn().isBefore(heldOn)) {
            throw RuleViolation.at("outcome", "review-not-after-start", Map.of("started", Words.day(plan.startedOn())));
        }
    }
}
