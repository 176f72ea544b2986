package org.quorate.agencyreport;

import java.util.List;
import java.util.UUID;
import org.quorate.kernel.DueBefore;

/**
 * Reports by readers: how each report of a conference stands with each member of the family.
 *
 * @param due by when the family must have the reports
 */
public record ShareMatrix(List<ShareReport> reports, List<ShareReader> readers, List<ShareCell> cells, DueBefore due) {

    public ShareMatrix {
        reports = List.copyOf(reports);
        readers = List.copyOf(readers);
        cells = List.copyOf(cells);
    }

    public ShareCell cell(UUID inviteeId, UUID personId) {
        return cells.stream()
                .filter(cell ->
                        cell.inviteeId().equals(inviteeId) && cell.personId().equals(personId))
                .findFirst()
                .orElseThrow();
    }
}
