package org.quorate.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
     * @param columns the table's columns, {@code id} first
     * @param values the row's values, in the order of the columns; the first is its UUID
     */
    public <T> ImportCounts insert(
            String table, List<String> columns, Collection<T> rows, Function<T, @Nullable Object[]> values) {
        var byId = new LinkedHashMap<UUID, @Nullable Object[]>();
        for (T row : rows) {
            var cells = values.apply(row);
            byId.putIfAbsent((UUID) cells[0], cells);
        }
        byId.keySet().removeAll(present(table, byId.keySet()));
        jdbcOperations().batchUpdate(statement(table, columns), byId.values(), BATCH, (statement, cells) -> {
            for (int i = 0; i < cells.length; i++) {
                statement.setObject(i + 1, cells[i]);
            }
        });
        return new ImportCounts(byId.size(), rows.size() - byId.size());
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
