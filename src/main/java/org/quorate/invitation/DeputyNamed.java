package org.quorate.invitation;

import java.util.UUID;

/** Somebody who can be written to comes in an invitee's place; published within the transaction. */
public record DeputyNamed(UUID conferenceId, UUID inviteeId, UUID deputyId) {}
