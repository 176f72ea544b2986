package org.quorate.insight.print;

import java.util.ArrayList;
import java.util.List;
import org.quorate.insight.domain.Cell;
import org.quorate.insight.domain.FigureTable;

/** A table laid out for a spreadsheet: a share takes three columns, so that each holds one plain number. */
final class Sheet {

    private Sheet() {}

    static List<String> headings(FigureTable table) {
        var headings = new ArrayList<String>();
        headings.add(table.by().title());
        for (var column : table.columns()) {
            headings.add(column.title());
            if (column.of() != null) {
                headings.add(column.title() + ": of " + lowerFirst(column.of()));
                headings.add(column.title() + ": per cent");
            }
        }
        return headings;
    }

    /** A {@link String}, then numbers; an empty string where there is no percentage of nothing. */
    static List<Object> cells(FigureTable.Row row) {
        var cells = new ArrayList<Object>();
        cells.add(row.label());
        for (var cell : row.cells()) {
            cells.add(cell.n());
            if (cell instanceof Cell.Share share) {
                cells.add(share.ratio().of());
                cells.add(share.ratio().of() == 0 ? "" : share.percent());
            }
        }
        return cells;
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
