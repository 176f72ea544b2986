package org.quorate.agencyreport.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a version of a report was sent.
 *
 * @param reason with {@link ReportAnswer#CANNOT_REPORT}
 * @param whatChanged from the version before; null for the first
 */
public record SentSummary(
        UUID versionId,
        UUID inviteeId,
        UUID conferenceId,
        int number,
        ReportAnswer answer,
        @Nullable CannotReportReason reason,
        String authorName,
        String authorJob,
        String sentBy,
        Instant at,
        @Nullable String whatChanged) {

    /** {@code Dr Amina Field, GP}. */
    public String author() {
        return authorJob.isBlank() ? authorName : authorName + ", " + authorJob;
    }

    /** Whether somebody else than the author pressed Send. */
    public boolean onBehalf() {
        return !sentBy.equals(authorName);
    }
}
