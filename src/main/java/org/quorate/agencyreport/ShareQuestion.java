package org.quorate.agencyreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.family.PersonKind;

/**
 * Whether one member of the family may have one agency's report of one conference.
 *
 * @param readerId of the adult or child of the family; they need not be invited
 * @param authorInviteeId the invitee whose report it is
 * @param sectionCode null when the report as a whole is meant
 */
public record ShareQuestion(
        UUID conferenceId,
        UUID readerId,
        PersonKind readerKind,
        UUID authorInviteeId,
        @Nullable String sectionCode,
        ShareChannel channel) {}
