package org.quorate.exchange.run;

import java.util.List;
import org.quorate.exchange.check.Change;
import org.quorate.exchange.format.Refusal;

/**
 * What became of an import.
 *
 * @param state DONE, TO_CONFIRM or REFUSED
 * @param refusals the first of them, at most {@link #SHOWN}; the report file holds all. For the importing person only
 * @param refusalsInAll how many there are
 * @param rows in all files
 * @param refusedRows not taken over
 * @param presentRows there before and unchanged
 * @param addedRows new in the portal
 * @param changes what has changed in the portal, or would once it is confirmed
 * @param seal by which whoever has looked at the changes confirms them; empty when there are none
 */
public record ImportResult(
        ImportState state,
        List<Refusal> refusals,
        int refusalsInAll,
        int rows,
        int refusedRows,
        int presentRows,
        int addedRows,
        List<Change> changes,
        String seal) {

    public static final int SHOWN = 1_000;

    public ImportResult {
        refusals = List.copyOf(refusals);
        changes = List.copyOf(changes);
    }

    /** Every row of every file is in the portal now. */
    public boolean isComplete() {
        return state == ImportState.DONE && refusedRows == 0;
    }
}
