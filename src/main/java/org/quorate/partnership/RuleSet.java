package org.quorate.partnership;

import org.quorate.partnership.domain.AppealRules;

/**
 * All parameters of one partnership's rules. A value: a conference keeps the rule set it was called under. Constructors
 * refuse what cannot be meant with a {@link org.quorate.kernel.RuleViolation} at the setting's path, for example
 * {@code timescales.initial}.
 */
public record RuleSet(
        Timescales timescales,
        QuoracyRules quoracy,
        Preparation preparation,
        Afterwards afterwards,
        AppealRules appeals,
        Chasing chasing,
        Privacy privacy) {

    public RuleSet with(Timescales other) {
        return new RuleSet(other, quoracy, preparation, afterwards, appeals, chasing, privacy);
    }

    public RuleSet with(QuoracyRules other) {
        return new RuleSet(timescales, other, preparation, afterwards, appeals, chasing, privacy);
    }

    public RuleSet with(Preparation other) {
        return new RuleSet(timescales, quoracy, other, afterwards, appeals, chasing, privacy);
    }

    public RuleSet with(Chasing other) {
        return new RuleSet(timescales, quoracy, preparation, afterwards, appeals, other, privacy);
    }
}
