package org.quorate.invitation;

import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.Profession;
import org.quorate.kernel.RuleViolation;

/**
 * What an invitee answers.
 *
 * @param reason why they cannot come; then, and only then
 * @param instead what they do instead; then, and only then
 * @param deputyName who comes for them, at most 160 characters; with {@link Instead#DEPUTY} only, and required then
 * @param deputyProfession what the deputy is, if known
 * @param deputyEmail where the deputy gets a link of their own, if known; stored in lower case
 */
public record Reply(
        Answer answer,
        @Nullable CannotComeReason reason,
        @Nullable Instead instead,
        @Nullable String deputyName,
        @Nullable Profession deputyProfession,
        @Nullable String deputyEmail) {

    /** Refuses what does not go together, at the field that is missing. */
    public Reply {
        deputyName = deputyName == null || deputyName.isBlank() ? null : deputyName.strip();
        if (answer.coming() && (reason != null || instead != null)) {
            throw RuleViolation.at("answer", "reply-coming-needs-no-reason");
        }
        if (!answer.coming() && reason == null) {
            throw RuleViolation.at("reason", "reply-reason-missing");
        }
        if (!answer.coming() && instead == null) {
            throw RuleViolation.at("instead", "reply-instead-missing");
        }
        if (instead == Instead.DEPUTY && deputyName == null) {
            throw RuleViolation.at("deputyName", "reply-deputy-missing");
        }
        if (instead != Instead.DEPUTY && (deputyName != null || deputyProfession != null || deputyEmail != null)) {
            throw RuleViolation.at("deputyName", "reply-deputy-not-sent");
        }
        if (deputyName != null && deputyName.length() > 160) {
            throw RuleViolation.at("deputyName", "name-too-long");
        }
        deputyEmail = ContactPoints.email("deputyEmail", deputyEmail);
    }

    public static Reply coming(Answer how) {
        return new Reply(how, null, null, null, null, null);
    }

    /** Cannot come and sends a report, or neither. */
    public static Reply cannotCome(CannotComeReason reason, Instead instead) {
        return new Reply(Answer.CANNOT_COME, reason, instead, null, null, null);
    }

    public static Reply deputy(CannotComeReason reason, String name, @Nullable Profession profession) {
        return deputy(reason, name, profession, null);
    }

    /** @param email where the deputy gets a link of their own; null when it is not known */
    public static Reply deputy(
            CannotComeReason reason, String name, @Nullable Profession profession, @Nullable String email) {
        return new Reply(Answer.CANNOT_COME, reason, Instead.DEPUTY, name, profession, email);
    }
}
