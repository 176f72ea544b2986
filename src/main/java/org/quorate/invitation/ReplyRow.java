package org.quorate.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;

/**
 * The answer that counts now.
 *
 * @param reason why they cannot come; null when they come, or when the reader is not to know
 * @param instead null when they come
 */
public record ReplyRow(
        Answer answer,
        @Nullable CannotComeReason reason,
        @Nullable Instead instead,
        @Nullable String deputyName,
        @Nullable Profession deputyProfession,
        Instant recordedAt) {

    /** The same without what is the invitee's own business. */
    public ReplyRow withoutReason() {
        return new ReplyRow(answer, null, instead, null, null, recordedAt);
    }
}
