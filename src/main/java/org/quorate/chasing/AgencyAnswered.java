package org.quorate.chasing;

import java.util.UUID;

/** Somebody said what an agency will do whose invitee does not answer; within the transaction that records it. */
public record AgencyAnswered(UUID conferenceId, UUID inviteeId, UUID escalationId, AgencyReply reply) {}
