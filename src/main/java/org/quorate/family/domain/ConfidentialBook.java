package org.quorate.family.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.family.PersonKind;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which details must not be told: rows that are added and never changed. Asks nobody for permission. */
@Component
public class ConfidentialBook {

    private final JdbcClient jdbc;

    ConfidentialBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One mark at a time is made or lifted for a family. */
    public void lock(UUID familyId) {
        jdbc.sql("select id from family_family where id = ? for update")
                .param(familyId)
                .query(UUID.class)
                .optional();
    }

    /** Those that hold. */
    public List<ConfidentialMark> marks(Collection<UUID> familyIds) {
        return familyIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select m.id, m.person_id, m.person_kind, m.what, m.reason, m.marked_by_name, m.marked_at
                          from family_confidential_mark m
                         where m.family_id in (:families)
                           and not exists (select 1 from family_confidential_lifted l where l.mark_id = m.id)
                         order by m.marked_at, m.id
                        """)
                        .param("families", familyIds)
                        .query((row, n) -> new ConfidentialMark(
                                row.getObject("id", UUID.class),
                                row.getObject("person_id", UUID.class),
                                PersonKind.valueOf(row.getString("person_kind")),
                                ConfidentialKind.valueOf(row.getString("what")),
                                row.getString("reason"),
                                row.getString("marked_by_name"),
                                row.getObject("marked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                        .list();
    }

    public Optional<UUID> familyOf(UUID markId) {
        return jdbc.sql("select family_id from family_confidential_mark where id = ?")
                .param(markId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    public UUID mark(
            UUID familyId, UUID personId, PersonKind kind, ConfidentialKind what, String reason, Actor by, Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into family_confidential_mark
                               (id, family_id, person_id, person_kind, what, reason, marked_by, marked_by_name, marked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        familyId,
                        personId,
                        kind.name(),
                        what.name(),
                        reason,
                        by.id(),
                        by.name(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        return id;
    }

    public void lift(UUID markId, Actor by, Instant at) {
        jdbc.sql("""
                        insert into family_confidential_lifted (mark_id, lifted_by, lifted_by_name, lifted_at)
                        values (?, ?, ?, ?)
                        """)
                .params(markId, by.id(), by.name(), LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
