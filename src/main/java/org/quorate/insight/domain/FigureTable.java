package org.quorate.insight.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is printed, on screen, on paper and in files alike.
 *
 * @param key stable name of the table among those of its figure
 * @param unit what one is in every number of the table, such as {@code conferences}
 * @param definition who is counted, out of whom, in words
 * @param columns the numbers of a row, in order
 * @param rows in the order reports print them; empty when nothing is to be counted
 * @param total the sum of the rows
 */
public record FigureTable(
        String key,
        String title,
        String unit,
        String definition,
        Breakdown by,
        List<Column> columns,
        List<Row> rows,
        Row total) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    FigureTable inWholePercents() {
        return new FigureTable(
                key,
                title,
                unit,
                definition,
                by,
                columns,
                rows.stream().map(Row::inWholePercents).toList(),
                total.inWholePercents());
    }

    /**
     * @param of title of the column this one is a share of; null for a plain count
     * @param charted whether it is the number a chart of this table shows
     */
    public record Column(String key, String title, @Nullable String of, boolean charted) {}

    /** @param key code or id of the row; null for the total */
    public record Row(@Nullable String key, String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        private Row inWholePercents() {
            return new Row(key, label, cells.stream().map(Cell::inWholePercents).toList());
        }
    }
}
