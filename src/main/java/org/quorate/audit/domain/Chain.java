package org.quorate.audit.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;

/**
 * Appends entries to the chain on a connection whose transaction the caller ends. The head row stays locked until
 * then, so this comes last in a transaction.
 */
public final class Chain {

    private static final String HEAD = "select seq, hash from audit_head where only_one = 1 for update";
    private static final String ADD = """
            insert into audit_entry (seq, id, at, actor_id, actor_name, actor_roles, kind, action, subject, subject_id,
                                     details, previous_hash, hash)
            values
            """;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int COLUMNS = 13;
    private static final int ROWS_AT_ONCE = 200;
    private static final String MOVE_HEAD = "update audit_head set seq = ?, hash = ? where only_one = 1";

    private Chain() {}

    public static void append(Connection connection, List<Entry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        long seq;
        String hash;
        try (var head = connection.prepareStatement(HEAD);
                var row = head.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the audit chain has no head");
            }
            seq = row.getLong(1);
            hash = row.getString(2);
        }
        for (int from = 0; from < entries.size(); from += ROWS_AT_ONCE) {
            var some = entries.subList(from, Math.min(entries.size(), from + ROWS_AT_ONCE));
            var rows = String.join(", ", Collections.nCopies(some.size(), ROW));
            try (var add = connection.prepareStatement(ADD + rows)) {
                var column = 1;
                for (var entry : some) {
                    var previous = hash;
                    hash = entry.hash(++seq, previous);
                    bind(add, column, entry, seq, previous, hash);
                    column += COLUMNS;
                }
                add.executeUpdate();
            }
        }
        try (var move = connection.prepareStatement(MOVE_HEAD)) {
            move.setLong(1, seq);
            move.setString(2, hash);
            move.executeUpdate();
        }
    }

    private static void bind(PreparedStatement add, int column, Entry entry, long seq, String previous, String hash)
            throws SQLException {
        add.setLong(column, seq);
        add.setObject(column + 1, entry.id());
        add.setObject(column + 2, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        add.setObject(column + 3, entry.actorId());
        add.setString(column + 4, entry.actorName());
        add.setString(column + 5, entry.actorRoles());
        add.setString(column + 6, entry.kind());
        add.setString(column + 7, entry.action());
        add.setString(column + 8, entry.subject());
        add.setObject(column + 9, entry.subjectId());
        add.setString(column + 10, entry.details());
        add.setString(column + 11, previous);
        add.setString(column + 12, hash);
    }
}
