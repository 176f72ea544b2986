package org.quorate.exchange.reading;

import java.util.List;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Row;

/**
 * A line of a file as it was read.
 *
 * @param row its values; blank where a cell is refused
 * @param refusals what could not be read, cell by cell
 * @param cells as they stand in the file
 */
public record Line(Row row, List<Refusal> refusals, List<String> cells) {

    public boolean isReadable() {
        return refusals.isEmpty();
    }
}
