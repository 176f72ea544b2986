package org.quorate.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database's own copies of signed heads: handy, but whoever can write the chain can take these away too. */
@Component
class HeadStore {

    private final JdbcClient jdbc;

    HeadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignedHead head) {
        jdbc.sql("insert into audit_signed_head (id, seq, hash, at, key_id, signature) values (?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), head.seq(), head.hash(), utc(head.at()), head.keyId(), head.signature())
                .update();
    }

    List<SignedHead> all() {
        return jdbc.sql("select * from audit_signed_head order by seq, at")
                .query(HeadStore::head)
                .list();
    }

    Optional<HeadState> last() {
        return jdbc.sql("select * from audit_signed_head order by seq desc, at desc limit 1")
                .query((row, n) -> {
                    var mailedAt = row.getObject("mailed_at", LocalDateTime.class);
                    return new HeadState(head(row, n), mailedAt == null ? null : mailedAt.toInstant(ZoneOffset.UTC));
                })
                .optional();
    }

    List<SignedHead> notMailed() {
        return jdbc.sql("select * from audit_signed_head where mailed_at is null order by seq, at")
                .query(HeadStore::head)
                .list();
    }

    void mailed(Collection<SignedHead> heads, Instant at) {
        heads.forEach(head -> jdbc.sql("update audit_signed_head set mailed_at = ? where signature = ?")
                .params(utc(at), head.signature())
                .update());
    }

    private static SignedHead head(ResultSet row, int number) throws SQLException {
        return new SignedHead(
                row.getLong("seq"),
                row.getString("hash"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("key_id"),
                row.getString("signature"));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
