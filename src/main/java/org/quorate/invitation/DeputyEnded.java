package org.quorate.invitation;

import java.util.UUID;

/** Somebody comes in nobody's place any more; published within the transaction. */
public record DeputyEnded(UUID conferenceId, UUID deputyId) {}
