package org.quorate.correspondence.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that do not take our messages: nothing goes there by itself until a person says so. */
@Component
public class Suppressions {

    private final JdbcClient jdbc;

    Suppressions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean covers(String address) {
        return jdbc.sql("select count(*) from correspondence_suppression where address = ? and lifted_at is null")
                        .param(address)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void add(String address, String because, Instant at) {
        if (!covers(address)) {
            jdbc.sql("insert into correspondence_suppression (id, address, because, since) values (?, ?, ?, ?)")
                    .params(Ids.next(), address, because, utc(at))
                    .update();
        }
    }

    public void lift(String address, UUID by, Instant at) {
        jdbc.sql("""
                        update correspondence_suppression set lifted_at = ?, lifted_by = ?
                        where address = ? and lifted_at is null
                        """).params(utc(at), by, address).update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
