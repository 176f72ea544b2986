package org.quorate.preparation.domain;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a chair decides of a request.
 *
 * @param after how many decisions the chair has seen: another one made meanwhile is not written over
 * @param part which part they are kept out of, or how they attend separately; stands in the letter
 * @param ownStart when somebody who attends separately is to come; null for when the conference starts
 * @param reason for the record; not in the letter
 * @param letter what the letter says of why
 * @param reports the invitees whose reports are not shared, where only some are
 */
public record DecideExclusion(
        int after,
        @Nullable ExclusionOutcome outcome,
        @Nullable String part,
        @Nullable LocalTime ownStart,
        @Nullable String reason,
        LetterSays letter,
        @Nullable HeardBy heard,
        @Nullable Withholds withholds,
        Set<UUID> reports) {

    public DecideExclusion {
        reports = Set.copyOf(reports);
    }
}
