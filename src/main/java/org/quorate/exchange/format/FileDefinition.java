package org.quorate.exchange.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file of the import looks like.
 *
 * @param name such as {@code conferences.csv}
 * @param kind what one row is, such as {@code conference}; two files may hold rows of one kind
 * @param about one sentence for the documentation
 * @param key the columns that tell its rows apart
 * @param columns all columns, in the order of the documentation
 * @param references several columns that together refer to a row of another kind
 * @param unique columns whose values together no two rows share; a blank one shares nothing
 */
public record FileDefinition(
        String name,
        String kind,
        String about,
        List<Column<?>> key,
        List<Column<?>> columns,
        List<Reference> references,
        List<List<Column<?>>> unique) {

    /** These columns together refer to a row of that kind. */
    public record Reference(String kind, List<Column<?>> columns) {}

    public static FileDefinition of(String name, String kind, String about, List<Column<?>> key, Column<?>... others) {
        var columns = new ArrayList<>(key);
        columns.addAll(List.of(others));
        return new FileDefinition(name, kind, about, key, List.copyOf(columns), List.of(), List.of());
    }

    public FileDefinition referring(String toKind, Column<?>... by) {
        return new FileDefinition(
                name, kind, about, key, columns, plus(references, new Reference(toKind, List.of(by))), unique);
    }

    public FileDefinition unique(Column<?>... together) {
        return new FileDefinition(name, kind, about, key, columns, references, plus(unique, List.of(together)));
    }

    /** The place of each column among {@link #columns}. */
    public Map<Column<?>, Integer> positions() {
        var positions = new IdentityHashMap<Column<?>, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i), i);
        }
        return positions;
    }

    private static <E> List<E> plus(List<E> list, E one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
