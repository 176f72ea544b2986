package org.quorate.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Unreadable;
import org.quorate.kernel.CsvWriter;

/** Turns the cells of a line into the values of a row, or says of each cell why not. */
final class RowReader {

    private final FileDefinition file;
    private final Map<Column<?>, Integer> positions;
    private final List<@Nullable Column<?>> header;

    RowReader(FileDefinition file, List<@Nullable Column<?>> header) {
        this.file = file;
        this.positions = file.positions();
        this.header = header;
    }

    Line read(int line, CSVRecord record) {
        var refusals = new ArrayList<Refusal>();
        var values = new @Nullable Object[file.columns().size()];
        for (int i = 0; i < Math.min(record.size(), header.size()); i++) {
            var column = header.get(i);
            var text = CsvWriter.asTyped(record.get(i).strip()).strip();
            if (column != null && !text.isEmpty()) {
                values[position(column)] = value(column, text, line, refusals);
            }
        }
        if (record.size() > header.size()) {
            refusals.add(Refusal.ofLine(file.name(), line, tooMany(record)));
        }
        for (var column : file.columns()) {
            if (column.isRequired() && values[position(column)] == null && !isRefused(column, refusals)) {
                refusals.add(new Refusal(file.name(), line, column.name(), "", "must not be blank"));
            }
        }
        return new Line(new Row(file, positions, line, values), refusals, record.toList());
    }

    private int position(Column<?> column) {
        return positions.getOrDefault(column, -1);
    }

    private <T> @Nullable T value(Column<T> column, String text, int line, List<Refusal> refusals) {
        try {
            return column.type().reading().read(text);
        } catch (Unreadable unreadable) {
            refusals.add(new Refusal(file.name(), line, column.name(), text, unreadable.why()));
            return null;
        }
    }

    private String tooMany(CSVRecord record) {
        return record.size() + " values for " + header.size()
                + " columns; a value with a comma in it stands in quotation marks";
    }

    private static boolean isRefused(Column<?> column, List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> column.name().equals(refusal.column()));
    }
}
