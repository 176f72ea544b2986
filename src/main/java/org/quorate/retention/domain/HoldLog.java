package org.quorate.retention.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.keeping.CaseRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Legal holds and how they ended, each its own row. */
@Component
public class HoldLog {

    private final JdbcClient jdbc;
    private final CaseRegister register;

    HoldLog(JdbcClient jdbc, CaseRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Those that nobody has lifted. */
    public Holds inForce() {
        var held = jdbc.sql("""
                        select h.family_id from retention_hold h
                         where not exists (select 1 from retention_hold_lift l where l.hold_id = h.id)
                        """)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list();
        return new Holds(
                held.stream().anyMatch(Optional::isEmpty),
                held.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    public UUID place(Actor actor, @Nullable UUID familyId, String reason, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into retention_hold (id, family_id, reason, placed_by, placed_by_name, placed_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(familyId)
                .params(reason, actor.id(), actor.name(), Timestamp.from(now))
                .update();
        return id;
    }

    /** @return whether it was there and held until now */
    public boolean lift(Actor actor, UUID holdId, String reason, Instant now) {
        return jdbc.sql("""
                        insert ignore into retention_hold_lift (hold_id, reason, lifted_by, lifted_by_name, lifted_at)
                        select id, ?, ?, ?, ? from retention_hold where id = ?
                        """)
                        .params(reason, actor.id(), actor.name(), Timestamp.from(now), holdId)
                        .update()
                == 1;
    }

    /** Those that hold first, then the latest. */
    public List<HoldRow> list(int offset, int limit) {
        return jdbc.sql("""
                        select h.id, h.family_id, h.reason, h.placed_by_name, h.placed_at,
                               concat('By ', l.lifted_by_name, ': ', l.reason) as lifted
                          from retention_hold h left join retention_hold_lift l on l.hold_id = h.id
                         order by l.hold_id is not null, h.placed_at desc, h.id limit ? offset ?
                        """)
                .params(limit, offset)
                .query((row, n) -> new HoldRow(
                        row.getObject("id", UUID.class),
                        reference(row.getObject("family_id", UUID.class)),
                        row.getString("reason"),
                        row.getString("placed_by_name"),
                        row.getTimestamp("placed_at").toInstant(),
                        row.getString("lifted")))
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from retention_hold")
                .query(Integer.class)
                .single();
    }

    private @Nullable String reference(@Nullable UUID familyId) {
        return familyId == null
                ? null
                : register.find(familyId).map(CaseRegister.Kept::reference).orElseGet(familyId::toString);
    }
}
