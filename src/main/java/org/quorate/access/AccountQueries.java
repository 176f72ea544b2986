package org.quorate.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Letters;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read about accounts. */
@Component
class AccountQueries {

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean none() {
        return jdbc.sql("select count(*) from access_account").query(Long.class).single() == 0;
    }

    Optional<UUID> idOf(String username) {
        return jdbc.sql("select id from access_account where username = ?")
                .param(Letters.lower(username))
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Whether a session begun under this generation of the account may go on. */
    boolean isCurrent(UUID id, long generation) {
        return jdbc.sql("select count(*) from access_account where id = ? and enabled and generation = ?")
                        .param(id)
                        .param(generation)
                        .query(Long.class)
                        .single()
                == 1;
    }

    long administratorsBeside(UUID id) {
        return jdbc.sql("""
                        select count(*) from access_account a
                        join access_account_role r on r.account_id = a.id and r.role = 'ADMINISTRATOR'
                        where a.enabled and a.id <> ?
                        """).param(id).query(Long.class).single();
    }

    List<AccountRow> list(String search, int offset, int limit) {
        return jdbc.sql("""
                        select a.*, (select group_concat(r.role) from access_account_role r where r.account_id = a.id) roles
                        from access_account a
                        where a.display_name like :search or a.username like lower(:search)
                        order by a.display_name, a.id
                        limit :limit offset :offset
                        """)
                .param("search", like(search))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    int count(String search) {
        return jdbc.sql(
                        "select count(*) from access_account where display_name like :search or username like lower(:search)")
                .param("search", like(search))
                .query(Integer.class)
                .single();
    }

    private static AccountRow row(ResultSet row) throws SQLException {
        return new AccountRow(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                roles(row.getString("roles")),
                row.getBoolean("enabled"),
                instant(row, "locked_until"),
                instant(row, "last_sign_in_at"));
    }

    private static Set<Role> roles(String codes) {
        var roles = EnumSet.noneOf(Role.class);
        for (var code : codes.split(",", -1)) {
            roles.add(Role.valueOf(code));
        }
        return roles;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    private static String like(String search) {
        return "%" + search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
