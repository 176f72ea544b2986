package org.quorate.agencyreport;

import java.time.Instant;
import java.util.UUID;
import org.quorate.family.PersonKind;

/**
 * A report that was shared with somebody of the family elsewhere.
 *
 * @param key what tells it apart
 * @param at when it was in their hands
 */
public record ImportedReportShare(
        String key,
        UUID inviteeId,
        UUID personId,
        PersonKind kind,
        ShareChannel channel,
        String language,
        boolean interpreted,
        Instant at) {}
