package org.quorate.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an imported conference decided for one child.
 *
 * @param category with a plan made or continued, else null
 * @param nextReviewDue with a plan made or continued, else null
 * @param coreGroupDue with a plan made, else null
 */
public record ImportedOutcome(
        String conferenceRef,
        String childRef,
        Outcome outcome,
        @Nullable Category category,
        @Nullable LocalDate nextReviewDue,
        @Nullable LocalDate coreGroupDue,
        Instant decidedAt) {}
