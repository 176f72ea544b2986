package org.quorate.access;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.quorate.access.domain.PasskeyRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read about second factors. */
@Component
class FactorReads {

    private final JdbcClient jdbc;

    FactorReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasApp(UUID account) {
        return count(
                        "select count(*) from access_code_factor where account_id = ? and confirmed_at is not null",
                        account)
                > 0;
    }

    int passkeys(UUID account) {
        return count("select count(*) from access_passkey where account_id = ?", account);
    }

    int recoveryCodes(UUID account) {
        return count("select count(*) from access_recovery_code where account_id = ? and spent_at is null", account);
    }

    boolean hasAny(UUID account) {
        return hasApp(account) || passkeys(account) > 0;
    }

    List<PasskeyRow> passkeysOf(UUID account) {
        return jdbc.sql("""
                        select id, label, created_at, last_used_at from access_passkey
                        where account_id = ? order by created_at, id
                        """)
                .param(account)
                .query((row, n) -> new PasskeyRow(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("last_used_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    CoverWays coverWays(UUID account) {
        return jdbc.sql("""
                        select exists (select 1 from access_cover_pin where account_id = :account) pin,
                               exists (select 1 from access_passkey where account_id = :account) passkey
                        """)
                .param("account", account)
                .query((row, n) -> new CoverWays(row.getBoolean("pin"), row.getBoolean("passkey")))
                .single();
    }

    private int count(String sql, UUID account) {
        return jdbc.sql(sql).param(account).query(Integer.class).single();
    }
}
