package org.quorate.access;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts come in by single sign-on, and as whom at the provider. */
@Component
class Identities {

    /** Letters beyond these have look-alikes, and one of them is an s to whoever compares in lower case. */
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{3,254}");

    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it is kept and compared; empty when it cannot be a name. */
    static Optional<String> name(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(name -> PLAIN.matcher(name).matches())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    void requireFree(UUID accountId, String name) {
        var taken = jdbc.sql("select exists (select 1 from access_identity where allowed_name = ? and account_id <> ?)")
                .param(name)
                .param(accountId)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw RuleViolation.at("name", "sign-on-name-taken");
        }
    }

    /** Whoever proves this name at the provider comes in next; who came in before does so no more. */
    void allow(UUID accountId, String name) {
        requireFree(accountId, name);
        forget(accountId);
        jdbc.sql("insert into access_identity (account_id, allowed_name) values (?, ?)")
                .param(accountId)
                .param(name)
                .update();
    }

    void forget(UUID accountId) {
        jdbc.sql("delete from access_identity where account_id = ?")
                .param(accountId)
                .update();
    }

    Optional<UUID> bound(String issuer, String subject) {
        return jdbc.sql("select account_id from access_identity where issuer = ? and subject = ?")
                .param(issuer)
                .param(subject)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** The account that waits for whoever proves this name, now theirs alone. */
    Optional<UUID> bind(String issuer, String subject, String name, Instant at) {
        var taken = jdbc.sql("""
                                update access_identity set issuer = :issuer, subject = :subject, bound_at = :at
                                where allowed_name = :name and subject is null
                                """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("name", name)
                        .update()
                == 1;
        return taken ? bound(issuer, subject) : Optional.empty();
    }
}
