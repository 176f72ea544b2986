package org.quorate.agencyreport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of an invitee's report.
 *
 * @param submittedAt null while it was not handed in
 * @param written its text is in the portal
 */
public record StoredReport(UUID conferenceId, @Nullable Instant submittedAt, boolean written) {}
