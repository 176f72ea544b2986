package org.quorate.partnership;

import static org.quorate.kernel.Span.Unit.CALENDAR_DAYS;
import static org.quorate.kernel.Span.Unit.WORKING_DAYS;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Span;
import org.quorate.partnership.domain.Checks;

/**
 * When a conference is quorate, and what a chair may do when it is not.
 *
 * @param byKind who must be there, for every kind of conference
 * @param countBy what counts once
 * @param groupOf profession code to group; a profession that is missing is a group of its own
 * @param reportsCount whether a written report stands in for one of the others; no published rule says so, so false
 *     unless a partnership decides it. Never for a required group
 * @param grounds on which a chair may go ahead short
 * @param twiceRunning what happens at a second conference running that is not quorate
 * @param reconvene within what time a conference not held is held again
 */
public record QuoracyRules(
        Map<ConferenceKind, Quorum> byKind,
        CountBy countBy,
        Map<String, QuoracyGroup> groupOf,
        boolean reportsCount,
        List<Ground> grounds,
        TwiceRunning twiceRunning,
        Span reconvene) {

    /** What counts once, however many people come. */
    public enum CountBy {
        /** Each professional group, whichever agencies its people work for. */
        GROUP,
        /** Each agency, whatever its people do. */
        AGENCY,
        /** Each discipline of each agency: a health visitor and a school nurse of one trust are two. */
        AGENCY_OR_DISCIPLINE
    }

    /** What happens at a second conference running for the same child that is not quorate. */
    public enum TwiceRunning {
        /** The chair is told and may go ahead. */
        WARN,
        /** The chair may not go ahead, unless too few professionals are involved or the child is not born. */
        BLOCK
    }

    public QuoracyRules {
        for (var kind : ConferenceKind.values()) {
            if (!byKind.containsKey(kind)) {
                throw RuleViolation.at("quoracy.byKind", "quorum-missing", Map.of("kind", kind.shortName()));
            }
        }
        Checks.span("quoracy.reconvene", reconvene, WORKING_DAYS, CALENDAR_DAYS);
        byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
        groupOf = Collections.unmodifiableMap(new TreeMap<>(groupOf));
        grounds = grounds.stream().distinct().sorted().toList();
    }

    public Quorum of(ConferenceKind kind) {
        var quorum = byKind.get(kind);
        if (quorum == null) {
            throw new IllegalStateException("no quorum for " + kind);
        }
        return quorum;
    }

    /** The group of a profession code; {@link QuoracyGroup#NONE} for someone without a profession. */
    public QuoracyGroup groupOf(@Nullable String profession) {
        if (profession == null) {
            return QuoracyGroup.NONE;
        }
        var group = groupOf.get(profession);
        return group == null ? new QuoracyGroup(profession) : group;
    }
}
