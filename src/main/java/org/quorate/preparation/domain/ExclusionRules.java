package org.quorate.preparation.domain;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.kernel.RuleViolation;

/** What must hold of a request to keep somebody out, and of each decision. Pure; see docs/rules/exclusions.md. */
public final class ExclusionRules {

    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private ExclusionRules() {}

    /** @param late whether the notice is too short */
    public static AskExclusion checked(AskExclusion asked, boolean late) {
        if (asked.ground() == null) {
            throw RuleViolation.at("ground", "required");
        }
        var evidence = ContactPoints.requiredText("evidence", asked.evidence(), 2000);
        var askedBy = ContactPoints.requiredText("askedBy", asked.askedBy(), 160);
        return new AskExclusion(
                asked.adultId(),
                asked.ground(),
                evidence,
                askedBy,
                late ? ContactPoints.requiredText("lateReason", asked.lateReason(), 400) : null);
    }

    /**
     * @param before what was decided before; empty for nothing yet
     * @throws RuleViolation {@code exclusion-not-decided-so} at {@code outcome}: nothing ends that nobody decided,
     *     and what was refused or has ended is asked for anew
     */
    public static DecideExclusion checked(DecideExclusion decided, Optional<ExclusionOutcome> before) {
        var outcome = decided.outcome();
        if (outcome == null) {
            throw RuleViolation.at("outcome", "required");
        }
        var fits = before.map(held -> held.holds() && outcome != ExclusionOutcome.REFUSED)
                .orElse(outcome != ExclusionOutcome.ENDED);
        if (!fits) {
            throw RuleViolation.at("outcome", "exclusion-not-decided-so");
        }
        var reason = ContactPoints.requiredText("reason", decided.reason(), 1000);
        if (!outcome.holds()) {
            return new DecideExclusion(
                    decided.after(), outcome, null, null, reason, decided.letter(), null, Withholds.NONE, Set.of());
        }
        if (decided.heard() == null) {
            throw RuleViolation.at("heard", "required");
        }
        return new DecideExclusion(
                decided.after(),
                outcome,
                outcome == ExclusionOutcome.WHOLE ? null : ContactPoints.requiredText("part", decided.part(), 400),
                outcome == ExclusionOutcome.SEPARATE ? ownStart(decided.ownStart()) : null,
                reason,
                decided.letter(),
                decided.heard(),
                withholds(decided),
                decided.withholds() == Withholds.NAMED ? decided.reports() : Set.of());
    }

    private static Withholds withholds(DecideExclusion decided) {
        if (decided.withholds() == null) {
            throw RuleViolation.at("withholds", "required");
        }
        if (decided.withholds() == Withholds.NAMED && decided.reports().isEmpty()) {
            throw RuleViolation.at("reports", "required");
        }
        return decided.withholds();
    }

    private static @Nullable LocalTime ownStart(@Nullable LocalTime time) {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            throw RuleViolation.at("ownStart", "exclusion-own-start");
        }
        return time;
    }
}
