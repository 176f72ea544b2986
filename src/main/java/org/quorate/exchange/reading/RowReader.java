package org.quorate.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Unreadable;

/** Turns the cells of a line into the values of a row, or says of each cell why not. */
final class RowReader {

    private final FileDefinition file;
    private final Header header;

    RowReader(FileDefinition file, Header header) {
        this.file = file;
        this.header = header;
    }

    Line read(int line, CSVRecord record) {
        var refusals = new ArrayList<Refusal>();
        var values = new @Nullable Object[file.columns().size()];
        for (int i = 0; i < record.size(); i++) {
            var text = Cells.seen(record.get(i));
            if (text.isEmpty()) {
                continue;
            }
            var column = header.column(i);
            if (column != null) {
                values[file.position(column)] = value(column, record.get(i), text, line, refusals);
            } else if (i != header.why()) {
                refusals.add(Refusal.ofLine(file.name(), line, strays(i + 1)));
            }
        }
        for (var column : file.columns()) {
            if (column.isRequired() && values[file.position(column)] == null && !isRefused(column, refusals)) {
                refusals.add(new Refusal(file.name(), line, column.name(), "", "must not be blank"));
            }
        }
        return new Line(new Row(file, line, values), refusals, record.toList());
    }

    private <T> @Nullable T value(Column<T> column, String cell, String text, int line, List<Refusal> refusals) {
        var why = Cells.damage(cell);
        try {
            if (why == null) {
                return column.type().reading().read(text);
            }
        } catch (Unreadable unreadable) {
            why = unreadable.why();
        }
        refusals.add(new Refusal(file.name(), line, column.name(), text, why));
        return null;
    }

    private static String strays(int place) {
        return "has a value in column " + place
                + ", which has no name; a value with a comma in it stands in quotation marks";
    }

    private static boolean isRefused(Column<?> column, List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> column.name().equals(refusal.column()));
    }
}
