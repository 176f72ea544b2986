package org.quorate.exchange;

import java.util.List;
import org.quorate.exchange.format.Refusal;

/**
 * What became of an import.
 *
 * @param state DONE or REFUSED
 * @param refusals the first of them, at most {@link #SHOWN}; the report file holds all. For the importing person only
 * @param refusalsInAll how many there are
 * @param rows in all files
 * @param refusedRows not taken over
 * @param presentRows there before and unchanged
 * @param addedRows new in the portal
 */
public record ImportResult(
        ImportState state,
        List<Refusal> refusals,
        int refusalsInAll,
        int rows,
        int refusedRows,
        int presentRows,
        int addedRows) {

    public static final int SHOWN = 1_000;

    public ImportResult {
        refusals = List.copyOf(refusals);
    }

    /** Every row of every file is in the portal now. */
    public boolean isComplete() {
        return state == ImportState.DONE && refusedRows == 0;
    }
}
