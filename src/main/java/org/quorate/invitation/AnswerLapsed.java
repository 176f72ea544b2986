package org.quorate.invitation;

import java.util.UUID;

/** The deputy whom an answer named will not come, so that the invitee is asked again; within the same transaction. */
public record AnswerLapsed(UUID conferenceId, UUID inviteeId) {}
