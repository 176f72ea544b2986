package org.quorate.family.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Restrictions of cases and whom they name: rows that are added and never changed. Asks nobody for permission. */
@Component
public class CaseBook {

    private static final String COLLEAGUE = """
            select a.account_id, a.display_name,
                   (select group_concat(r.role order by r.role) from access_role_label r
                     where r.account_id = a.account_id) as roles
              from access_account_label a
            """;

    private static final String MAY_BE_NAMED = """
             where a.enabled and %s like :text
               and exists (select 1 from access_role_label r where r.account_id = a.account_id
                              and r.role in ('CHAIR', 'BUSINESS_SUPPORT', 'SERVICE_MANAGER', 'SOCIAL_WORKER'))
            """.formatted(Names.sql("a.display_name"));

    private static final String NAMED = """
              join family_case_named n on n.account_id = a.account_id and n.restriction_id = :restriction
                   and not exists (select 1 from family_case_unnamed u where u.named_id = n.id)
            """;

    private static final String MANAGERS = """
             where a.enabled and exists (select 1 from access_role_label r
                                          where r.account_id = a.account_id and r.role = 'SERVICE_MANAGER')
            """;

    private final JdbcClient jdbc;
    private final EmergencyBook emergencies;

    CaseBook(JdbcClient jdbc, EmergencyBook emergencies) {
        this.jdbc = jdbc;
        this.emergencies = emergencies;
    }

    /** One restriction at a time is made or lifted for a family. */
    public void lock(UUID familyId) {
        jdbc.sql("select id from family_family where id = ? for update")
                .param(familyId)
                .query(UUID.class)
                .optional();
    }

    /** The restriction that holds. */
    public Optional<CaseRestrictionRow> open(UUID familyId) {
        return jdbc.sql("""
                        select r.id, r.family_id, r.reason, r.restricted_at, a.display_name
                          from family_case_restriction r
                          left join access_account_label a on a.account_id = r.restricted_by
                         where r.family_id = ?
                           and not exists (select 1 from family_case_lifted l where l.restriction_id = r.id)
                        """).param(familyId).query((row, n) -> row(row)).optional();
    }

    public UUID restrict(UUID familyId, String reason, Actor by, Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into family_case_restriction (id, family_id, reason, restricted_by, restricted_at)
                        values (?, ?, ?, ?, ?)
                        """).params(id, familyId, reason, by.id(), utc(at)).update();
        return id;
    }

    public void lift(UUID restrictionId, String reason, Actor by, Instant at) {
        jdbc.sql("insert into family_case_lifted (restriction_id, reason, lifted_by, lifted_at) values (?, ?, ?, ?)")
                .params(restrictionId, reason, by.id(), utc(at))
                .update();
    }

    public void name(UUID restrictionId, UUID accountId, Actor by, Instant at) {
        jdbc.sql("""
                        insert into family_case_named (id, restriction_id, account_id, named_by, named_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), restrictionId, accountId, by.id(), utc(at))
                .update();
    }

    public void unname(UUID restrictionId, UUID accountId, Actor by, Instant at) {
        jdbc.sql("""
                        insert into family_case_unnamed (named_id, unnamed_by, unnamed_at)
                        select n.id, ?, ? from family_case_named n
                         where n.restriction_id = ? and n.account_id = ?
                           and not exists (select 1 from family_case_unnamed u where u.named_id = n.id)
                        """).params(by.id(), utc(at), restrictionId, accountId).update();
    }

    /** The accounts of managers among those named that can still sign in. */
    public Set<UUID> managers(UUID restrictionId) {
        return jdbc.sql("select a.account_id from access_account_label a" + NAMED + MANAGERS)
                .param("restriction", restrictionId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    /** The people of the directory whose accounts those are. */
    public Set<UUID> managersInDirectory(UUID restrictionId) {
        return jdbc.sql("select a.practitioner_id from access_account_label a" + NAMED + MANAGERS
                        + " and a.practitioner_id is not null")
                .param("restriction", restrictionId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Those of these people of the directory whose accounts are named. */
    public Set<UUID> namedInDirectory(UUID restrictionId) {
        return jdbc.sql("select a.practitioner_id from access_account_label a" + NAMED
                        + " where a.practitioner_id is not null")
                .param("restriction", restrictionId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    public List<Colleague> colleagues(String text, int offset, int limit) {
        return jdbc.sql(COLLEAGUE + MAY_BE_NAMED + " order by a.display_name, a.account_id limit :limit offset :offset")
                .param("text", Names.holding(text))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> colleague(row))
                .list();
    }

    public int countColleagues(String text) {
        return jdbc.sql("select count(*) from access_account_label a" + MAY_BE_NAMED)
                .param("text", Names.holding(text))
                .query(Integer.class)
                .single();
    }

    /** Whether all of these may be named. */
    public boolean mayBeNamed(Set<UUID> accountIds) {
        return accountIds.isEmpty()
                || jdbc.sql("select count(*) from access_account_label a" + MAY_BE_NAMED
                                        + " and a.account_id in (:ids)")
                                .param("text", "%")
                                .param("ids", accountIds)
                                .query(Integer.class)
                                .single()
                        == accountIds.size();
    }

    /** The accounts of those who work with a child of the family now. */
    public List<Colleague> workers(UUID familyId, Instant now) {
        return jdbc.sql(COLLEAGUE + MAY_BE_NAMED + """
                           and exists (select 1 from family_involvement i join family_child c on c.id = i.child_id
                                        where c.family_id = :family and i.practitioner_id = a.practitioner_id
                                          and (i.until_on is null or i.until_on >= :today))
                         order by a.display_name, a.account_id
                        """)
                .param("text", "%")
                .param("family", familyId)
                .param("today", utc(now).toLocalDate())
                .query((row, n) -> colleague(row))
                .list();
    }

    private CaseRestrictionRow row(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new CaseRestrictionRow(
                id,
                row.getObject("family_id", UUID.class),
                row.getString("reason"),
                Objects.requireNonNullElse(row.getString("display_name"), "Somebody"),
                row.getObject("restricted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                jdbc.sql(COLLEAGUE + NAMED + " order by a.display_name, a.account_id")
                        .param("restriction", id)
                        .query((person, n) -> colleague(person))
                        .list(),
                emergencies.of(id),
                List.of());
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                row.getObject("account_id", UUID.class),
                row.getString("display_name"),
                Objects.requireNonNullElse(row.getString("roles"), ""));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
