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
import org.quorate.access.domain.AccountChangeKind;
import org.quorate.access.domain.AccountRow;
import org.quorate.access.domain.WaitingChange;
import org.quorate.kernel.Letters;
import org.quorate.kernel.Names;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read about accounts. */
@Component
class AccountReads {

    private final JdbcClient jdbc;

    AccountReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many can sign in and decide about accounts. */
    long deciders() {
        return jdbc.sql("""
                        select count(*) from access_account a
                        where a.enabled and exists (select 1 from access_account_role r
                                                     where r.account_id = a.id
                                                       and r.role in ('ADMINISTRATOR', 'SERVICE_MANAGER'))
                        """).query(Long.class).single();
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

    void requireAdministratorBeside(UUID id) {
        if (administratorsBeside(id) == 0) {
            throw RuleViolation.of("last-administrator");
        }
    }

    boolean waits(UUID accountId) {
        return jdbc.sql("select exists (select 1 from access_account_change where account_id = ? and waits)")
                .param(accountId)
                .query(Boolean.class)
                .single();
    }

    List<UUID> proposedBy(UUID proposer) {
        return jdbc.sql("select id from access_account_change where proposed_by = ? and waits order by id")
                .param(proposer)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** What waits for a second person, the newest first. */
    List<WaitingChange> waiting(UUID reader) {
        return jdbc.sql("""
                        select c.*, c.proposed_by <> :reader and c.account_id <> :reader as may_agree,
                               coalesce(c.sign_on_name, i.allowed_name) as signs_on_as
                        from access_account_change c
                        left join access_identity i on i.account_id = c.account_id
                        where c.waits
                        order by c.proposed_at desc, c.id desc
                        """)
                .param("reader", reader)
                .query((row, n) -> new WaitingChange(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("account_name"),
                        AccountChangeKind.valueOf(row.getString("kind")),
                        roles(row.getString("roles")),
                        row.getObject("practitioner_id", UUID.class),
                        row.getObject("agency_id", UUID.class),
                        null,
                        row.getString("email"),
                        row.getString("signs_on_as"),
                        row.getString("proposed_name"),
                        row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("may_agree")))
                .list();
    }

    List<AccountRow> list(String search, int offset, int limit) {
        return jdbc.sql("""
                        select a.*, (select group_concat(r.role) from access_account_role r where r.account_id = a.id) roles,
                               (select c.kind from access_account_change c where c.account_id = a.id and c.waits) waiting,
                               (select i.allowed_name from access_identity i where i.account_id = a.id) signs_on_as
                        from access_account a
                        where %s like :name or a.username like lower(:search)
                        order by a.display_name, a.id
                        limit :limit offset :offset
                        """.formatted(Names.sql("a.display_name")))
                .param("name", Names.holding(search))
                .param("search", Names.literally(search))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    int count(String search) {
        return jdbc.sql("select count(*) from access_account where " + Names.sql("display_name")
                        + " like :name or username like lower(:search)")
                .param("name", Names.holding(search))
                .param("search", Names.literally(search))
                .query(Integer.class)
                .single();
    }

    private static AccountRow row(ResultSet row) throws SQLException {
        var waiting = row.getString("waiting");
        return new AccountRow(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                roles(row.getString("roles")),
                row.getString("email"),
                row.getString("signs_on_as"),
                row.getObject("practitioner_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                null,
                waiting == null ? null : AccountChangeKind.valueOf(waiting),
                row.getBoolean("enabled"),
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
}
