package org.quorate.exchange.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Suggestion;

/**
 * Which cell of a line belongs to which column, by the file's first line. Capitals, spaces and underscores make no
 * difference.
 *
 * @param columns by position; null at one that is passed over or has no name
 * @param why where the reasons stand that we wrote beside refused rows; -1 when nowhere
 * @param refusals empty when the file can be read
 */
record Header(List<@Nullable Column<?>> columns, int why, List<Refusal> refusals) {

    /** Written by us beside refused rows and passed over when the mended file comes back. */
    static final String WHY = "why";

    static Header of(FileDefinition file, CSVRecord cells) {
        var refusals = new ArrayList<Refusal>();
        var columns = new ArrayList<@Nullable Column<?>>();
        Set<Column<?>> seen = new HashSet<>();
        for (var cell : cells) {
            var column = column(file, cell);
            if (column == null
                    && !Cells.seen(cell).isEmpty()
                    && !Cells.plain(cell).equals(WHY)) {
                refusals.add(new Refusal(file.name(), 1, cell, null, unknown(file, cell)));
            } else if (column != null && !seen.add(column)) {
                refusals.add(new Refusal(file.name(), 1, cell, null, "this column is there twice"));
            }
            columns.add(column);
        }
        for (var column : file.columns()) {
            if (column.isRequired() && !seen.contains(column)) {
                refusals.add(new Refusal(file.name(), 1, column.name(), null, "this column is missing"));
            }
        }
        var why = cells.stream().map(Cells::plain).toList().indexOf(WHY);
        return new Header(columns, why, refusals);
    }

    /** The column at that place; null when the place is none of ours. */
    @Nullable
    Column<?> column(int place) {
        return place < columns.size() ? columns.get(place) : null;
    }

    private static @Nullable Column<?> column(FileDefinition file, String cell) {
        for (var column : file.columns()) {
            if (Cells.plain(column.name()).equals(Cells.plain(cell))) {
                return column;
            }
        }
        return null;
    }

    private static String unknown(FileDefinition file, String cell) {
        var names = file.columns().stream().map(Column::name).toList();
        return "is not a column of this file" + Suggestion.of(Cells.seen(cell).toLowerCase(Locale.ROOT), names, "");
    }
}
