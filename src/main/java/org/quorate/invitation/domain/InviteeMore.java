package org.quorate.invitation.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.kernel.RuleViolation;

/**
 * What the portal knows of an invitee beyond who they are.
 *
 * @param email of somebody invited by name; in lower case
 * @param phone of somebody invited by name; E.164
 * @param language an interpreter's, at most 40 characters
 * @param booked whether an interpreter is booked
 * @param consent whether the family agreed to an observer
 */
public record InviteeMore(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        boolean booked,
        boolean consent) {

    public static final InviteeMore NOTHING = new InviteeMore(null, null, null, false, false);

    public InviteeMore {
        email = ContactPoints.email("email", email);
        phone = ContactPoints.phone("phone", phone);
        language = ContactPoints.text("language", language, 40);
    }

    /**
     * As typed. An e-mail address is typed twice, because a letter must never go to the wrong one.
     *
     * @throws RuleViolation {@code email-differs} at {@code emailAgain}
     */
    public static InviteeMore typed(
            @Nullable String email,
            @Nullable String emailAgain,
            @Nullable String phone,
            @Nullable String language,
            boolean booked,
            boolean consent) {
        var more = new InviteeMore(email, phone, language, booked, consent);
        var again = ContactPoints.email("emailAgain", emailAgain);
        if (more.email() != null && !more.email().equals(again)) {
            throw RuleViolation.at("emailAgain", "email-differs");
        }
        return more;
    }
}
