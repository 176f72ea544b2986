package org.quorate.invitation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.invitation.domain.InviteeMore;

/**
 * Somebody to invite: exactly one of a practitioner of the directory, an adult or a child of the family, or a name.
 *
 * @param fullName at most 160 characters; only for supporters, advocates, interpreters, lawyers and observers whom
 *     neither the directory nor the family knows
 * @param necessary whether the conference needs this person; what absences are counted against
 * @param directContact whether they have direct contact with a child
 * @param more how a named person is reached, and what an interpreter or observer needs; null for nothing
 */
public record NewInvitee(
        InviteeRole role,
        @Nullable UUID practitionerId,
        @Nullable UUID adultId,
        @Nullable UUID childId,
        @Nullable String fullName,
        boolean necessary,
        boolean directContact,
        @Nullable InviteeMore more) {

    public static NewInvitee professional(UUID practitionerId, boolean necessary, boolean directContact) {
        return practitioner(InviteeRole.PROFESSIONAL, practitionerId, necessary, directContact);
    }

    /** Somebody of the directory in any role, such as a minute taker or an observer. */
    public static NewInvitee practitioner(
            InviteeRole role, UUID practitionerId, boolean necessary, boolean directContact) {
        return new NewInvitee(role, practitionerId, null, null, null, necessary, directContact, null);
    }

    /** An adult of the family: a parent or carer, or a relative who supports them. */
    public static NewInvitee adult(InviteeRole role, UUID adultId) {
        return new NewInvitee(role, null, adultId, null, null, false, false, null);
    }

    public static NewInvitee child(UUID childId) {
        return new NewInvitee(InviteeRole.CHILD, null, null, childId, null, false, false, null);
    }

    public static NewInvitee named(InviteeRole role, String fullName) {
        return new NewInvitee(role, null, null, null, fullName, false, false, null);
    }

    /** Whether it is the same practitioner, adult, child or name in the same role. */
    public boolean isSamePerson(NewInvitee other) {
        return Objects.equals(practitionerId, other.practitionerId)
                && Objects.equals(adultId, other.adultId)
                && Objects.equals(childId, other.childId)
                && Objects.equals(fullName, other.fullName)
                && (fullName == null || role == other.role);
    }

    /** The same with how they are reached and what they need. */
    public NewInvitee with(@Nullable InviteeMore extra) {
        return new NewInvitee(role, practitionerId, adultId, childId, fullName, necessary, directContact, extra);
    }
}
