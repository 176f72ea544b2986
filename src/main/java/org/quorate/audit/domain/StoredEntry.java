package org.quorate.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** An entry with its place in the chain, as the database has it. */
public record StoredEntry(long seq, Entry entry, String previousHash, String hash) {

    public static StoredEntry row(ResultSet row, int number) throws SQLException {
        var entry = new Entry(
                row.getObject("id", UUID.class),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("actor_roles"),
                row.getString("kind"),
                row.getString("action"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("details"));
        return new StoredEntry(row.getLong("seq"), entry, row.getString("previous_hash"), row.getString("hash"));
    }

    /** Whether the hash is that of the content. */
    public boolean isAsWritten() {
        return entry.hash(seq, previousHash).equals(hash);
    }
}
