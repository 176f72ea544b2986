package org.quorate.audit.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String MOVE_HEAD = "update audit_head set seq = ?, hash = ? where only_one = 1";

    private Chain() {}

    public static void append(Connection connection, List<Entry> entries) throws SQLException {
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
        try (var add = connection.prepareStatement(ADD)) {
            for (var entry : entries) {
                var previous = hash;
                hash = entry.hash(++seq, previous);
                bind(add, entry, seq, previous, hash);
                add.executeUpdate();
            }
        }
        try (var move = connection.prepareStatement(MOVE_HEAD)) {
            move.setLong(1, seq);
            move.setString(2, hash);
            move.executeUpdate();
        }
    }

    private static void bind(PreparedStatement add, Entry entry, long seq, String previous, String hash)
            throws SQLException {
        add.setLong(1, seq);
        add.setObject(2, entry.id());
        add.setObject(3, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        add.setObject(4, entry.actorId());
        add.setString(5, entry.actorName());
        add.setString(6, entry.actorRoles());
        add.setString(7, entry.kind());
        add.setString(8, entry.action());
        add.setString(9, entry.subject());
        add.setObject(10, entry.subjectId());
        add.setString(11, entry.details());
        add.setString(12, previous);
        add.setString(13, hash);
    }
}
