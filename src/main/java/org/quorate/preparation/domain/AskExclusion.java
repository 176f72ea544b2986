package org.quorate.preparation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that an adult of the family be kept out.
 *
 * @param askedBy who wants it: a name and what they are
 * @param evidence what it rests on
 * @param lateReason needed when the notice the rules ask for is not kept
 */
public record AskExclusion(
        UUID adultId,
        @Nullable ExclusionGround ground,
        String evidence,
        String askedBy,
        @Nullable String lateReason) {}
