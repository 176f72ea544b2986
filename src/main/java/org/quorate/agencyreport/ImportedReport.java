package org.quorate.agencyreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The report asked of an imported invitee.
 *
 * @param submittedAt null when it never came
 */
public record ImportedReport(
        String inviteeRef,
        String conferenceRef,
        Instant dueAt,
        @Nullable Instant submittedAt) {}
