package org.quorate.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;

/**
 * One invitee as screens show them. Carries no address, phone or e-mail: one parent's must not reach the other.
 *
 * @param profession as it was when invited; null for family and others
 * @param agencyName the agency they were invited for
 * @param necessary the conference needs them
 * @param reply the answer that counts; null while there is none
 * @param askedAgain answered before, but the conference has moved since
 * @param lookAlike somebody else invited has the same name: perhaps the same person twice
 */
public record InviteeRow(
        UUID id,
        UUID conferenceId,
        InviteeRole role,
        String name,
        @Nullable UUID practitionerId,
        @Nullable UUID adultId,
        @Nullable UUID childId,
        @Nullable Profession profession,
        @Nullable UUID agencyId,
        @Nullable String agencyName,
        boolean necessary,
        boolean directContact,
        Instant invitedAt,
        @Nullable ReplyRow reply,
        boolean askedAgain,
        boolean lookAlike) {

    public boolean coming() {
        return reply != null && reply.answer().coming();
    }

    public boolean answered() {
        return reply != null;
    }

    /** Of the family, rather than there for their work. */
    public boolean family() {
        return adultId != null || childId != null;
    }

    /**
     * Invited for their work at an agency. They alone are told everybody’s names; whoever else is there, a lawyer or an
     * interpreter too, is told what any stranger to the family may know.
     */
    boolean ofAnAgency() {
        return role == InviteeRole.PROFESSIONAL && practitionerId != null;
    }

    InviteeRow lookingAlike() {
        return new InviteeRow(
                id,
                conferenceId,
                role,
                name,
                practitionerId,
                adultId,
                childId,
                profession,
                agencyId,
                agencyName,
                necessary,
                directContact,
                invitedAt,
                reply,
                askedAgain,
                true);
    }

    InviteeRow withoutReason() {
        return new InviteeRow(
                id,
                conferenceId,
                role,
                name,
                practitionerId,
                adultId,
                childId,
                profession,
                agencyId,
                agencyName,
                necessary,
                directContact,
                invitedAt,
                reply == null ? null : reply.withoutReason(),
                askedAgain,
                false);
    }
}
