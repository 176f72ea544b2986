package org.quorate.attendance.domain;

import java.util.List;
import java.util.Map;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Ground;
import org.quorate.partnership.QuoracyRules;
import org.quorate.partnership.QuoracyRules.TwiceRunning;

/**
 * A chair's decision to go ahead with a conference that is not quorate.
 *
 * @param grounds at least one
 * @param reason in the chair's own words
 * @param interimArrangements how the child is kept safe meanwhile
 */
public record GoingAhead(List<Ground> grounds, String reason, String interimArrangements) {

    public GoingAhead {
        grounds = grounds.stream().distinct().sorted().toList();
    }

    /** What the chair must be told before going ahead; each may be true. */
    public record Notices(boolean secondRunning, boolean mustBeReported) {}

    /**
     * Whether the rules let the chair go ahead.
     *
     * @param previousInquorate whether the child's conference before this one was not quorate either
     * @throws RuleViolation at {@code grounds}: {@code ground-needed}, {@code ground-not-permitted},
     *     {@code inquorate-twice-running}; at {@code reason}: {@code reason-needed}; at {@code interimArrangements}:
     *     {@code interim-arrangements-needed}
     */
    public Notices check(QuoracyRules rules, ConferenceKind kind, Inquorate quoracy, boolean previousInquorate) {
        if (grounds.isEmpty()) {
            throw RuleViolation.at("grounds", "ground-needed");
        }
        for (var ground : grounds) {
            if (!quoracy.permittedGrounds().contains(ground)) {
                throw RuleViolation.at("grounds", "ground-not-permitted", Map.of("ground", ground.text()));
            }
        }
        if (reason.isBlank()) {
            throw RuleViolation.at("reason", "reason-needed");
        }
        if (interimArrangements.isBlank()) {
            throw RuleViolation.at("interimArrangements", "interim-arrangements-needed");
        }
        if (previousInquorate
                && rules.twiceRunning() == TwiceRunning.BLOCK
                && kind != ConferenceKind.PRE_BIRTH
                && !grounds.contains(Ground.FEWER_AGENCIES_INVOLVED)) {
            throw RuleViolation.at("grounds", "inquorate-twice-running");
        }
        return new Notices(previousInquorate, grounds.stream().anyMatch(Ground::mustBeReported));
    }
}
