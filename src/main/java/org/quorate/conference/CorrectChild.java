package org.quorate.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What should be on record about one child at a conference that was held.
 *
 * @param now why the child was considered and from when the clock ran; null when the child was not considered at all
 * @param reason why it is corrected, 1 to 400 characters
 * @param lateReason why the conference was late; required when it is late by this and nothing on record says why
 */
public record CorrectChild(
        UUID childId,
        CallConference.@Nullable Child now,
        String reason,
        @Nullable LateReason lateReason) {}
