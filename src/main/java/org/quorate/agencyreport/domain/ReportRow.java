package org.quorate.agencyreport.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report of one invitee.
 *
 * @param professional a report may be recorded for them
 * @param dueAt the last moment in time; null when none was asked for
 * @param receivedAt null while there is none
 */
public record ReportRow(
        UUID inviteeId,
        UUID conferenceId,
        boolean professional,
        @Nullable Instant dueAt,
        @Nullable Instant receivedAt,
        ReportState state) {}
