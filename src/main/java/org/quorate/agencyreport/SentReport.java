package org.quorate.agencyreport;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report as it was sent.
 *
 * @param hasAnnex some of it is for named readers only
 * @param comparedWith what its changes are marked from: the version it corrects, or the agency's last report on the
 *     child; null for none
 */
public record SentReport(
        SentSummary summary,
        List<SentPart> parts,
        boolean hasAnnex,
        @Nullable UUID comparedWith) {

    public SentReport {
        parts = List.copyOf(parts);
    }
}
