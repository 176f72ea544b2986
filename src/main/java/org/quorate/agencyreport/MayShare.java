package org.quorate.agencyreport;

/**
 * A rule that is asked before anything of a report is shared with a member of the family: at release, at each opening
 * and for each pack. All rules are asked; one no is enough; a rule that fails to answer has said no; and where there
 * is no rule at all nothing is shared.
 */
public interface MayShare {

    /** What this rule says. Throwing counts as {@link ShareVerdict#NO_ANSWER}. */
    ShareVerdict verdict(ShareQuestion question);
}
