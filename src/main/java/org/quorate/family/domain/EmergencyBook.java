package org.quorate.family.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who opened restricted cases in an emergency, and whether that is allowed. Asks nobody for permission. */
@Component
public class EmergencyBook {

    private static final String OPENING = """
            select o.id, r.family_id, f.reference, a.display_name, o.reason, o.asked_at, o.until_at,
                   exists (select 1 from family_emergency_seen s where s.opening_id = o.id) as seen
              from family_emergency_opening o
              join family_case_restriction r on r.id = o.restriction_id
              join family_family f on f.id = r.family_id
              left join access_account_label a on a.account_id = o.account_id
            """;

    private final JdbcClient jdbc;

    EmergencyBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For how many hours a case is opened; 0 when it is not allowed. */
    public int hours() {
        return jdbc.sql("select hours from family_emergency_rule order by seq desc limit 1")
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    public void allow(int hours, Actor by, Instant at) {
        jdbc.sql("insert into family_emergency_rule (hours, set_by, set_at) values (?, ?, ?)")
                .params(hours, by.id(), utc(at))
                .update();
    }

    /** How often this person asked since then and nothing was opened. */
    public int inVain(UUID accountId, Instant since) {
        return jdbc.sql("""
                        select count(*) from family_emergency_opening
                         where account_id = ? and asked_at > ? and restriction_id is null
                        """).params(accountId, utc(since)).query(Integer.class).single();
    }

    /** Writes down that somebody asked, and what was opened until when; null for nothing. */
    public UUID ask(Actor by, String reason, Instant at, @Nullable UUID restrictionId, @Nullable Instant until) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into family_emergency_opening (id, account_id, reason, asked_at, restriction_id, until_at)
                        values (:id, :account, :reason, :at, :restriction, :until)
                        """)
                .param("id", id)
                .param("account", by.id())
                .param("reason", reason)
                .param("at", utc(at))
                .param("restriction", restrictionId)
                .param("until", until == null ? null : utc(until))
                .update();
        return id;
    }

    public Optional<UUID> familyOf(String reference) {
        return jdbc.sql("select id from family_family where reference = ?")
                .param(reference)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Openings under one restriction, the latest first. */
    public List<EmergencyOpeningRow> of(UUID restrictionId) {
        return jdbc.sql(OPENING + " where o.restriction_id = ? order by o.asked_at desc, o.id")
                .param(restrictionId)
                .query((row, n) -> opening(row))
                .list();
    }

    /** Openings that nobody has looked into, of cases restricted to this person, the latest first. */
    public List<EmergencyOpeningRow> unseen(UUID accountId) {
        return jdbc.sql(OPENING + """
                         where not exists (select 1 from family_emergency_seen s where s.opening_id = o.id)
                           and exists (select 1 from family_case_named n
                                        where n.restriction_id = r.id and n.account_id = ?
                                          and not exists (select 1 from family_case_unnamed u where u.named_id = n.id))
                         order by o.asked_at desc, o.id
                        """)
                .param(accountId)
                .query((row, n) -> opening(row))
                .list();
    }

    public void see(UUID openingId, Actor by, Instant at) {
        jdbc.sql("insert ignore into family_emergency_seen (opening_id, seen_by, seen_at) values (?, ?, ?)")
                .params(openingId, by.id(), utc(at))
                .update();
    }

    private static EmergencyOpeningRow opening(ResultSet row) throws SQLException {
        return new EmergencyOpeningRow(
                row.getObject("id", UUID.class),
                row.getObject("family_id", UUID.class),
                row.getString("reference"),
                Objects.requireNonNullElse(row.getString("display_name"), "Somebody"),
                row.getString("reason"),
                instant(row, "asked_at"),
                instant(row, "until_at"),
                row.getBoolean("seen"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
