package org.quorate.decision.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.CallConference;
import org.quorate.conference.LateReason;

/**
 * What should be on record about one child at a conference that was held.
 *
 * @param considered why the child was considered and from when the clock ran; null when the child was not considered
 * @param decision what was decided; null exactly when the child was not considered
 * @param reason why it is corrected, 1 to 400 characters
 * @param lateReason why the conference was late; required when it is late by this and nothing on record says why
 */
public record CorrectLine(
        UUID childId,
        CallConference.@Nullable Child considered,
        @Nullable DecideChild decision,
        String reason,
        @Nullable LateReason lateReason) {}
