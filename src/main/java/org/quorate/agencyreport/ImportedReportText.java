package org.quorate.agencyreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report that was written elsewhere; all sections of one invitee are one version.
 *
 * @param section its code, {@link #NOTHING_KNOWN} or {@link #ANNEX}
 * @param heading as it is read; of the annex why it is restricted
 * @param childId the child it is about; null when it is about all
 * @param position among the sections
 */
public record ImportedReportText(
        UUID inviteeId,
        String section,
        String heading,
        @Nullable UUID childId,
        String text,
        int position) {

    /** The agency wrote that it knows nothing. */
    public static final String NOTHING_KNOWN = "NOTHING_KNOWN";

    /** For the chair and service managers only. */
    public static final String ANNEX = "ANNEX";
}
