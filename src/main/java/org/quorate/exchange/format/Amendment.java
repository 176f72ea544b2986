package org.quorate.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ids;
import org.quorate.kernel.StoredRow;

/**
 * What a row says beside what is on record of it. A blank cell says nothing, so it changes nothing.
 *
 * @param row what the row says, and what is on record where it is blank
 * @param stored what is on record
 * @param differing the columns in which they differ
 */
public record Amendment(Row row, StoredRow stored, List<Column<?>> differing) {

    public static Amendment of(Row said, StoredRow stored) {
        var file = said.file();
        var values = new @Nullable Object[file.columns().size()];
        var differing = new ArrayList<Column<?>>();
        for (var column : file.columns()) {
            var saying = said.raw(column);
            var there = there(column, stored);
            var companion = column.companion();
            var blankIsBlank = companion != null && differing.contains(companion);
            if (saying == null && !blankIsBlank) {
                saying = there;
            } else if (stored.values().containsKey(column.recorded())
                    && !text(column, saying).equals(text(column, there))) {
                differing.add(column);
            }
            values[file.position(column)] = saying;
        }
        return new Amendment(new Row(file, said.line(), values), stored, List.copyOf(differing));
    }

    /** Whether the row says anything else in this column. */
    public boolean isNew(Column<?> column) {
        return differing.contains(column);
    }

    /** What is on record: a value of the column's, or the id of what it refers to. */
    public @Nullable Object there(Column<?> column) {
        return there(column, stored);
    }

    private static @Nullable Object there(Column<?> column, StoredRow stored) {
        var text = stored.values().getOrDefault(column.recorded(), "");
        if (text.isEmpty()) {
            return null;
        }
        if (column.refersTo() != null) {
            return UUID.fromString(text);
        }
        try {
            return column.type().reading().read(text);
        } catch (Unreadable storedBefore) {
            return text;
        }
    }

    private static String text(Column<?> column, @Nullable Object value) {
        if (value instanceof String ref && column.refersTo() != null) {
            return Ids.imported(column.refersTo(), ref).toString();
        }
        return value == null ? "" : Row.text(value);
    }
}
