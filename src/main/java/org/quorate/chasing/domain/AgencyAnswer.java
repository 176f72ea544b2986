package org.quorate.chasing.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.invitation.CannotComeReason;
import org.quorate.kernel.RuleViolation;

/**
 * What somebody says for an agency.
 *
 * @param reason why nobody can come; with {@link AgencyReply#NOBODY}, and required then
 * @param colleagueName who comes instead, at most 160 characters; with {@link AgencyReply#COLLEAGUE}, and required then
 * @param by who says so, at most 160 characters; null for the person who was written to
 */
public record AgencyAnswer(
        AgencyReply reply,
        @Nullable CannotComeReason reason,
        @Nullable String colleagueName,
        @Nullable String by) {

    private static final int LONGEST_NAME = 160;

    /** Refuses what does not go together, at the field that is missing. */
    public AgencyAnswer {
        colleagueName = stripped(colleagueName);
        by = stripped(by);
        if (reply == AgencyReply.NOBODY && reason == null) {
            throw RuleViolation.at("reason", "reply-reason-missing");
        }
        if (reply == AgencyReply.COLLEAGUE && colleagueName == null) {
            throw RuleViolation.at("colleagueName", "escalation-colleague-missing");
        }
        if (colleagueName != null && colleagueName.length() > LONGEST_NAME) {
            throw RuleViolation.at("colleagueName", "name-too-long");
        }
        if (by != null && by.length() > LONGEST_NAME) {
            throw RuleViolation.at("by", "name-too-long");
        }
        reason = reply == AgencyReply.NOBODY ? reason : null;
        colleagueName = reply == AgencyReply.COLLEAGUE ? colleagueName : null;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
