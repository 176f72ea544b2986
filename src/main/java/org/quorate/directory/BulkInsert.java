package org.quorate.directory;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ids;
import org.quorate.kernel.StoredRow;
import org.quorate.kernel.SystemTask;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Writes many rows of one table in batches and leaves alone those whose id is there already, so that importing the
 * same file again changes nothing.
 */
@Component
@SystemTask("the importing service has asked the gate")
public class BulkInsert {

    private static final int BATCH = 1000;

    private final NamedParameterJdbcOperations jdbc;

    BulkInsert(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes records into the columns named like their components. The row's id is made of its kind and {@code ref}, and
     * that of what a {@code childRef} refers to of that reference; an enum becomes its name.
     *
     * @param kind what one row is, as the ids of imported rows say it
     */
    public <R extends Record> ImportCounts insert(String table, String kind, Class<R> type, Collection<R> rows) {
        var byId = new LinkedHashMap<UUID, @Nullable Object[]>();
        for (var row : rows) {
            var cells = cells(kind, type.getRecordComponents(), row);
            byId.putIfAbsent((UUID) Objects.requireNonNull(cells[0]), cells);
        }
        byId.keySet().removeAll(present(table, byId.keySet()));
        var columns = Stream.concat(Stream.of("id"), columns(type)).toList();
        jdbcOperations().batchUpdate(statement(table, columns), byId.values(), BATCH, (statement, cells) -> {
            for (int i = 0; i < cells.length; i++) {
                statement.setObject(i + 1, cells[i]);
            }
        });
        return new ImportCounts(byId.size(), rows.size() - byId.size());
    }

    /** The same columns of rows that {@link #insert} wrote, as they are on record now. */
    public List<StoredRow> stored(String table, Class<? extends Record> type, Collection<String> refs) {
        return jdbc.query(
                "select source_ref as ref, id, version, "
                        + columns(type)
                                .filter(column -> !column.equals("source_ref"))
                                .collect(Collectors.joining(", "))
                        + " from " + table + " where source_ref in (:refs)",
                Map.of("refs", refs),
                StoredRow::of);
    }

    private static @Nullable Object[] cells(String kind, RecordComponent[] components, Record row) {
        var cells = new @Nullable Object[components.length + 1];
        for (int i = 0; i < components.length; i++) {
            var name = components[i].getName();
            var value = value(components[i], row);
            if (name.equals("ref")) {
                cells[0] = Ids.imported(kind, String.valueOf(value));
            } else if (name.endsWith("Ref") && value != null) {
                value = Ids.imported(lastWord(name.substring(0, name.length() - 3)), value.toString());
            }
            cells[i + 1] = value instanceof Enum<?> code ? code.name() : value;
        }
        return cells;
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    /** {@code agency} of {@code gpAgency}. */
    private static String lastWord(String name) {
        return name.replaceFirst(".*(?=\\p{Lu})", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> columns(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.equals("ref") ? "sourceRef" : name.replaceFirst("Ref$", "Id"))
                .map(name -> name.replaceAll("(\\p{Lu})", "_$1").toLowerCase(Locale.ROOT));
    }

    private Set<UUID> present(String table, Collection<UUID> ids) {
        var present = new HashSet<UUID>();
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(from + BATCH, all.size()));
            present.addAll(jdbc.queryForList(
                    "select id from " + table + " where id in (:ids)", Map.of("ids", some), UUID.class));
        }
        return present;
    }

    private JdbcOperations jdbcOperations() {
        return jdbc.getJdbcOperations();
    }

    private static String statement(String table, List<String> columns) {
        var marks = String.join(", ", columns.stream().map(column -> "?").toList());
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
    }
}
