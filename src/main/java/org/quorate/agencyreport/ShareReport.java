package org.quorate.agencyreport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;

/**
 * One agency's report of a conference as those who share it see it.
 *
 * @param versionId the newest version; null while nothing is written in the portal
 * @param submittedAt when the report was first handed in; null while it was not
 * @param written there are words to share
 */
public record ShareReport(
        UUID reportId,
        UUID inviteeId,
        String author,
        @Nullable Profession profession,
        @Nullable UUID versionId,
        int version,
        @Nullable Instant submittedAt,
        Instant dueAt,
        boolean written) {

    /** Whose it is, for example {@code Social worker: Wanda Walker}. */
    String from() {
        return (profession == null ? "" : profession.displayName() + ": ") + author;
    }

    /** Without it shared in time the conference is not ready. */
    public boolean socialWorkers() {
        return profession == Profession.SOCIAL_WORKER;
    }
}
