package org.quorate.agencyreport.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the family said of a part of a report; it stands beside the report and changes nothing in it.
 *
 * @param inviteeId whose report
 * @param version of the report they had
 * @param partText as they had it
 * @param writtenDownBy null when they wrote it themselves
 */
public record ReaderComment(
        UUID inviteeId,
        int version,
        UUID partId,
        String heading,
        String partText,
        UUID personId,
        CommentKind kind,
        String text,
        @Nullable String writtenDownBy,
        Instant at) {}
