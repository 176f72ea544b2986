package org.quorate.attendance.domain;

import java.util.List;
import org.quorate.attendance.FindingRow;
import org.quorate.attendance.FindingRow.Outcome;
import org.quorate.attendance.Quoracy;

/**
 * What would have been found about quoracy at the moment of the decision, by the times on the roll as they were corrected
 * since. It stands beside what was found and changes nothing that was decided on it.
 *
 * @param quoracy by the corrected roll
 * @param corrections what was on the roll before, and why it was corrected, in the order it was
 */
public record CorrectedQuoracy(Quoracy quoracy, List<CorrectedTimes> corrections) {

    public CorrectedQuoracy {
        corrections = List.copyOf(corrections);
    }

    /** Whether whoever decided would have been told something else. */
    public boolean differsFrom(FindingRow found) {
        return quoracy.isQuorate() != (found.outcome() == Outcome.QUORATE);
    }
}
