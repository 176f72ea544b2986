package org.quorate.exchange.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a file, read: its values by column. */
public final class Row {

    private final FileDefinition file;
    private final Map<Column<?>, Integer> positions;
    private final int line;
    private final @Nullable Object[] values;

    /** A row whose values stand in the order of the definition's columns; null for a blank one. */
    public Row(FileDefinition file, Map<Column<?>, Integer> positions, int line, @Nullable Object[] values) {
        this.file = file;
        this.positions = positions;
        this.line = line;
        this.values = values.clone();
    }

    /** The line it starts on; the header is line 1. */
    public int line() {
        return line;
    }

    public FileDefinition file() {
        return file;
    }

    /** The value, or null when the cell is blank. */
    @SuppressWarnings("unchecked") // the column's own type has read the cell
    public <T> @Nullable T get(Column<T> column) {
        var position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException(column + " is not a column of " + file.name());
        }
        return (T) values[position];
    }

    /** The value of a column that this row cannot do without. */
    public <T> T need(Column<T> column) {
        var value = get(column);
        if (value == null) {
            throw new IllegalStateException(file.name() + " line " + line + " has no " + column);
        }
        return value;
    }

    /** The value, or this one when the cell is blank. */
    public <T> T or(Column<T> column, T otherwise) {
        var value = get(column);
        return value == null ? otherwise : value;
    }

    /** What tells this row from the others of its kind: the values of the key columns with | between them. */
    public String key() {
        return join(file.key());
    }

    /** The values of these columns with | between them. */
    public String join(List<Column<?>> columns) {
        return columns.stream().map(column -> text(get(column))).collect(Collectors.joining("|"));
    }

    public boolean hasAll(List<Column<?>> columns) {
        return columns.stream().allMatch(column -> get(column) != null);
    }

    /** What the row says, however its file wrote it: the same for 30/04/2018 and 2018-04-30, for yes and 1. */
    public String sha256() {
        var content = new StringBuilder();
        for (var column : file.columns()) {
            var value = get(column);
            if (value != null) {
                content.append(column.name()).append('=').append(text(value)).append('\n');
            }
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
