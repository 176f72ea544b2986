package org.quorate.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.decision.Category;
import org.quorate.decision.Outcome;
import org.quorate.partnership.ConferenceKind;

/**
 * One child's line at a conference: what may be decided and what stands.
 *
 * @param label the child's name
 * @param born null for an unborn child
 * @param plan the plan the child is on; null when on none
 * @param decisionId null while nothing is decided
 * @param decidedBy the name of who saved it; null while nothing is decided, and for imported decisions
 */
public record DecisionRow(
        UUID childId,
        String label,
        @Nullable LocalDate born,
        ConferenceKind kind,
        @Nullable PlanRow plan,
        @Nullable UUID decisionId,
        @Nullable Outcome outcome,
        @Nullable Category category,
        @Nullable LocalDate nextReviewDue,
        @Nullable LocalDate coreGroupDue,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public List<Outcome> permitted() {
        return DecisionPolicy.permitted(kind);
    }
}
