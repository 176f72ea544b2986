package org.quorate.chasing.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.invitation.CannotComeReason;

/**
 * Who was told that an invitee does not answer, and what they said.
 *
 * @param level 1 for the manager, named GP or safeguarding lead, 2 for the head of service
 * @param reply null while they have not answered, and with it everything after it
 * @param reason with {@link AgencyReply#NOBODY}
 * @param colleagueName with {@link AgencyReply#COLLEAGUE}
 */
public record EscalationRow(
        UUID id,
        UUID inviteeId,
        int level,
        String contactName,
        @Nullable String contactJob,
        Instant sentAt,
        @Nullable AgencyReply reply,
        @Nullable CannotComeReason reason,
        @Nullable String colleagueName,
        @Nullable Instant repliedAt,
        @Nullable String repliedBy) {

    /** {@code Jo Manager, Head of service}. */
    public String contact() {
        return contactJob == null ? contactName : contactName + ", " + contactJob;
    }
}
