package org.quorate.agencyreport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.family.KeptDetail;
import org.quorate.invitation.TellingNames;

/**
 * One agency's report of a conference as those who share it see it.
 *
 * @param versionId the newest version; null while nothing is written in the portal
 * @param submittedAt when the report was first handed in; null while it was not
 * @param written there are words to share
 * @param names everything that names the author: names and agencies
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
        boolean written,
        List<String> names) {

    public ShareReport {
        names = List.copyOf(names);
    }

    /** Whose it is, for example {@code Social worker: Wanda Walker}. */
    String from() {
        return (profession == null ? "" : profession.displayName() + ": ") + author;
    }

    /** Whose it is as this reader may know it; like in the list of who is coming. */
    String from(List<KeptDetail> kept) {
        return TellingNames.instead(names, kept).orElseGet(this::from);
    }

    /** Without it shared in time the conference is not ready. */
    public boolean socialWorkers() {
        return profession == Profession.SOCIAL_WORKER;
    }
}
