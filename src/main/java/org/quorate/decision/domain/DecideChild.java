package org.quorate.decision.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.decision.Category;
import org.quorate.decision.Outcome;

/**
 * What the chair decides for one child.
 *
 * @param category required with a plan made or continued, and only then
 * @param seen the decision the chair had before them, {@link DecisionRow#decisionId()}; null when there was none. If
 *     another one stands by now the request is refused
 */
public record DecideChild(
        Outcome outcome,
        @Nullable Category category,
        @Nullable UUID seen) {}
