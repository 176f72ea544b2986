package org.quorate.chasing.light;

import org.jspecify.annotations.Nullable;
import org.quorate.chasing.domain.AgencyAnswer;
import org.quorate.chasing.domain.AgencyReply;
import org.quorate.directory.ContactPoints;
import org.quorate.doorway.Problems;
import org.quorate.invitation.CannotComeReason;

/** What was typed on the page of somebody who answers for an agency, as text, so that none of it is lost. */
record AgencyForm(
        @Nullable String reply,
        @Nullable String reason,
        @Nullable String colleagueName,
        @Nullable String by) {

    static final AgencyForm EMPTY = new AgencyForm(null, null, null, null);

    private static final int LONGEST_NAME = 160;

    /** The answer, or null when something is missing. */
    @Nullable
    AgencyAnswer answer(Problems problems) {
        var chosen = Problems.code(AgencyReply.class, reply);
        var why = Problems.code(CannotComeReason.class, reason);
        if (chosen == null) {
            problems.at("reply", "error.agency-reply");
        }
        if (chosen == AgencyReply.NOBODY && why == null) {
            problems.at("reason", "error.agency-reason");
        }
        if (chosen == AgencyReply.COLLEAGUE) {
            problems.check(
                    "colleagueName", () -> ContactPoints.requiredName("colleagueName", colleagueName, LONGEST_NAME));
        }
        if (by != null && by.strip().length() > LONGEST_NAME) {
            problems.at("by", "error.too-long");
        }
        return chosen == null || !problems.isEmpty() ? null : new AgencyAnswer(chosen, why, colleagueName, by);
    }
}
