package org.quorate.agencyreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer in place of a report.
 *
 * @param answer that nothing is known, or that they cannot report
 * @param reason with {@link ReportAnswer#CANNOT_REPORT}
 */
public record SendAnswer(
        UUID submitId, ReportAnswer answer, @Nullable CannotReportReason reason) {}
