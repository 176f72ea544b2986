package org.quorate.invitation.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;

/**
 * A colleague whom an invitee proposes and nobody has decided about yet.
 *
 * @param agencyId the agency of the invitee, where the colleague would be added
 * @param proposedBy the invitee's name, or who answered for a shared mailbox
 */
public record RedirectRow(
        UUID id,
        UUID inviteeId,
        String inviteeName,
        @Nullable UUID agencyId,
        String fullName,
        Profession profession,
        String email,
        String proposedBy,
        Instant proposedAt) {}
