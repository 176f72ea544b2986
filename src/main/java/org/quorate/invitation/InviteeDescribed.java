package org.quorate.invitation;

import java.util.UUID;

/** How an invitee is reached, or what they need, is another; published within the transaction that changes it. */
public record InviteeDescribed(UUID conferenceId, UUID inviteeId) {}
