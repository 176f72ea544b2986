package org.quorate.exchange.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a file of the import looks like. A column is declared here once: its name, how its cells are read, its line of
 * the documentation, whether an import may change it, and, by its name, which component of the owning module's record it
 * fills.
 */
public final class FileDefinition {

    private static final int REF = 30;

    private final String name;
    private final String kind;
    private final String about;
    private final List<Column<?>> key = new ArrayList<>();
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<List<Column<?>>> unique = new ArrayList<>();
    private final List<Column<?>> changing = new ArrayList<>();
    private final IdentityHashMap<Column<?>, Integer> positions = new IdentityHashMap<>();
    private final Map<Class<?>, Binding<?>> bindings = new ConcurrentHashMap<>();

    /** These columns together refer to a row of that kind. */
    public record Reference(String kind, List<Column<?>> columns) {}

    private FileDefinition(String name, String kind, String about) {
        this.name = name;
        this.kind = kind;
        this.about = about;
    }

    /**
     * A file without columns yet.
     *
     * @param name such as {@code conferences.csv}
     * @param kind what one row is, such as {@code conference}; two files may hold rows of one kind
     * @param about one sentence for the documentation
     */
    public static FileDefinition of(String name, String kind, String about) {
        return new FileDefinition(name, kind, about);
    }

    /** The key of a file whose rows have a reference of their own. */
    public Column<String> ref(String example) {
        return key(required("ref", Types.ref(REF), example, "Your own reference; never given to another row"));
    }

    /** This column tells rows apart, alone or with others. */
    public <T> Column<T> key(Column<T> column) {
        key.add(column);
        return column;
    }

    /** A column that may be blank. */
    public <T> Column<T> optional(String column, Type<T> type, String example, String meaning) {
        return declare(new Column<>(column, type, false, meaning, example, null));
    }

    public <T> Column<T> required(String column, Type<T> type, String example, String meaning) {
        return declare(new Column<>(column, type, true, meaning, example, null));
    }

    /** The reference of a row of that kind, in a column named like the kind. */
    public Column<String> to(String toKind, String example, String meaning) {
        return declare(new Column<>(toKind, Types.ref(REF), true, meaning, example, toKind));
    }

    /** The reference of a row of that kind, or nothing. */
    public Column<String> mayRefer(String column, String toKind, String example, String meaning) {
        return declare(new Column<>(column, Types.ref(REF), false, meaning, example, toKind));
    }

    /** These columns together refer to a row of another kind. */
    public void referring(String toKind, Column<?>... by) {
        references.add(new Reference(toKind, List.of(by)));
    }

    /** No two rows share the values of these columns together; a blank one shares nothing. */
    public void unique(Column<?>... together) {
        unique.add(List.of(together));
    }

    /** An import that is told to update may change these. */
    public void changing(Column<?>... columnsOnRecord) {
        changing.addAll(List.of(columnsOnRecord));
    }

    /** What an update may change. */
    public List<Column<?>> changing() {
        return changing;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public String about() {
        return about;
    }

    public List<Column<?>> key() {
        return key;
    }

    /** In the order of the documentation. */
    public List<Column<?>> columns() {
        return columns;
    }

    public List<Reference> references() {
        return references;
    }

    public List<List<Column<?>>> unique() {
        return unique;
    }

    /** The place of a column among {@link #columns}. */
    public int position(Column<?> column) {
        var position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException(column + " is not a column of " + name);
        }
        return position;
    }

    @SuppressWarnings("unchecked") // each binding is kept under its own class
    <R extends Record> Binding<R> binding(Class<R> to) {
        return (Binding<R>) bindings.computeIfAbsent(to, unbound -> new Binding<>(this, to));
    }

    private <T> Column<T> declare(Column<T> column) {
        positions.put(column, columns.size());
        columns.add(column);
        return column;
    }
}
