package org.quorate.invitation.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.Profession;
import org.quorate.kernel.RuleViolation;

/**
 * Somebody who an invitee says is the right one.
 *
 * @param fullName 1 to 160 characters
 * @param email in lower case
 */
public record Colleague(String fullName, Profession profession, String email) {

    /** From a form that may have left something out; refuses at the field. */
    public static Colleague typed(@Nullable String fullName, @Nullable Profession profession, @Nullable String email) {
        var name = ContactPoints.requiredName("fullName", fullName, 160);
        if (profession == null) {
            throw RuleViolation.at("profession", "required");
        }
        var address = ContactPoints.email("email", email);
        if (address == null) {
            throw RuleViolation.at("email", "required");
        }
        return new Colleague(name, profession, address);
    }
}
