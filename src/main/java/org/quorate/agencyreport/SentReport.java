package org.quorate.agencyreport;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report as it was sent.
 *
 * @param hasAnnex some of it is for named readers only
 * @param comparedWith what its changes are marked from: the version it corrects, or the agency's last report on the
 *     child; null for none
 * @param takenOut files of the version it corrects that it has no more
 * @param added those of its files that the version it corrects had not; empty for a first report
 */
public record SentReport(
        SentSummary summary,
        List<SentPart> parts,
        boolean hasAnnex,
        @Nullable UUID comparedWith,
        List<ReportFile> files,
        List<ReportFile> takenOut,
        Set<UUID> added) {

    public SentReport {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
        takenOut = List.copyOf(takenOut);
        added = Set.copyOf(added);
    }
}
