package org.quorate.invitation;

import java.util.UUID;

/** An invitation was taken back; published within the transaction that takes it. */
public record InvitationWithdrawn(UUID conferenceId, UUID inviteeId) {}
