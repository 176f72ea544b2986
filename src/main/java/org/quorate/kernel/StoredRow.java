package org.quorate.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What is on record now of a row that an import brought, told by the module that owns it.
 *
 * @param ref the council's reference, or references with | between them
 * @param version as the owner's verbs ask for it
 * @param values as text, by the names of the columns on record; empty where nothing is
 */
public record StoredRow(String ref, UUID id, long version, Map<String, String> values) {

    /** Names no value, so that it may stand in a log line. */
    @Override
    public String toString() {
        return "StoredRow[" + id + "]";
    }

    /** A row of a query for {@code ref, id, version} and the values. */
    public static StoredRow of(ResultSet row, int number) throws SQLException {
        var values = new HashMap<String, String>();
        var columns = row.getMetaData();
        for (int i = 4; i <= columns.getColumnCount(); i++) {
            var value = row.getObject(i);
            values.put(columns.getColumnLabel(i), value == null ? "" : value.toString());
        }
        return new StoredRow(
                row.getString("ref"),
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Map.copyOf(values));
    }
}
