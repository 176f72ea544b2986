package org.quorate.exchange.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a file, read: its values by column. */
public final class Row {

    private final FileDefinition file;
    private final int line;
    private final @Nullable Object[] values;

    /** A row whose values stand in the order of the definition's columns; null for a blank one. */
    public Row(FileDefinition file, int line, @Nullable Object[] values) {
        this.file = file;
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

    /** The value, or null when the cell is blank; also when only the id is known of what it refers to. */
    @SuppressWarnings("unchecked") // the column's own type has read the cell
    public <T> @Nullable T get(Column<T> column) {
        var value = values[file.position(column)];
        return value instanceof UUID ? null : (T) value;
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

    /**
     * As a record of the module that takes it over.
     *
     * @param given names of components and their values, where no column says it, or not so
     */
    public <R extends Record> R as(Class<R> to, @Nullable Object... given) {
        var values = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < given.length; i += 2) {
            values.put(String.valueOf(given[i]), given[i + 1]);
        }
        return file.binding(to).of(this, values);
    }

    /** The same row with that value in that column. */
    public <T> Row with(Column<T> column, @Nullable T value) {
        var others = values.clone();
        others[file.position(column)] = value;
        return new Row(file, line, others);
    }

    /** The value as it is held: of a stored row's reference the id. */
    public @Nullable Object raw(Column<?> column) {
        return values[file.position(column)];
    }

    /** What tells this row from the others of its kind: the values of the key columns with | between them. */
    public String key() {
        return join(file.key());
    }

    /** The values of these columns with | between them. */
    public String join(List<Column<?>> columns) {
        return columns.stream().map(column -> text(raw(column))).collect(Collectors.joining("|"));
    }

    public boolean hasAll(List<Column<?>> columns) {
        return columns.stream().allMatch(column -> raw(column) != null);
    }

    /** What the row says, however its file wrote it: the same for 30/04/2018 and 2018-04-30, for yes and 1. */
    public String sha256() {
        var content = new StringBuilder();
        for (var column : file.columns()) {
            var value = raw(column);
            if (value != null) {
                content.append(column.name()).append('=').append(text(value)).append('\n');
            }
        }
        return sha256(content.toString());
    }

    public static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A value as it is compared and shown. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof Enum<?> code ? code.name() : value.toString();
    }
}
