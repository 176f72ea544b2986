package org.quorate.exchange.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.exchange.format.Row;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was imported before, by kind and key, with what each row said then. */
@Component
public class ImportedRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportedRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public boolean isThere(String kind, String key) {
        return jdbc.sql("select count(*) from exchange_imported_row where kind = ? and ref = ?")
                        .params(kind, key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What the rows with these keys said when they were imported; without those that were not. */
    Map<String, String> said(String kind, Collection<String> keys) {
        var said = new HashMap<String, String>();
        if (!keys.isEmpty()) {
            jdbc.sql("select ref, sha256 from exchange_imported_row where kind = :kind and ref in (:refs)")
                    .param("kind", kind)
                    .param("refs", keys)
                    .query(row -> {
                        said.put(row.getString(1), row.getString(2));
                    });
        }
        return said;
    }

    /** The references of all rows of that kind. */
    public List<String> refs(String kind) {
        return jdbc.sql("select ref from exchange_imported_row where kind = ?")
                .param(kind)
                .query((rs, i) -> rs.getString(1))
                .list();
    }

    /** Remembers what rows say now that have changed. */
    public void changed(UUID runId, List<Row> rows) {
        rows.forEach(
                row -> jdbc.sql("update exchange_imported_row set sha256 = ?, run_id = ? where kind = ? and ref = ?")
                        .params(row.sha256(), runId, row.file().kind(), row.key())
                        .update());
    }

    /** Remembers rows just imported. */
    public void add(UUID runId, List<Row> rows) {
        batches.batchUpdate(
                "insert into exchange_imported_row (kind, ref, sha256, run_id) values (?, ?, ?, ?)",
                rows,
                rows.size(),
                (statement, row) -> {
                    statement.setString(1, row.file().kind());
                    statement.setString(2, row.key());
                    statement.setString(3, row.sha256());
                    statement.setObject(4, runId);
                });
    }
}
