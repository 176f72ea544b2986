package org.quorate.family.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in children's lives, read for screens; asks nobody's permission, the service has. */
@Component
public class LifeReads {

    private final JdbcClient jdbc;

    LifeReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<LifeEventRow> events(UUID familyId) {
        return jdbc.sql("""
                        select e.id, e.child_id, e.what, e.happened_on, e.note, e.recorded_by_name, e.recorded_at,
                               e.over_why, e.over_on, e.over_by_name
                          from family_life_event e join family_child c on c.id = e.child_id
                         where c.family_id = ? order by e.happened_on desc, e.recorded_at desc
                        """)
                .param(familyId)
                .query(DataClassRowMapper.newInstance(LifeEventRow.class))
                .list();
    }

    /** Names in use beside the other first, then the latest. */
    public List<OtherName> names(UUID familyId) {
        return jdbc.sql("""
                        select n.id, n.child_id, trim(concat(n.given_name, ' ', n.family_name)) as name, n.until_on
                          from family_child_name n join family_child c on c.id = n.child_id
                         where c.family_id = ? order by n.until_on is not null, n.until_on desc, n.recorded_at
                        """)
                .param(familyId)
                .query(DataClassRowMapper.newInstance(OtherName.class))
                .list();
    }

    /** What took the child away and holds. */
    public Optional<UUID> gone(UUID childId) {
        return jdbc.sql("select id from family_life_event where child_id = ? and gone")
                .param(childId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Whether something happened to the child's name after that event. */
    public boolean namedSince(UUID childId, UUID eventId) {
        return jdbc.sql("""
                                select count(*) from family_child_name n join family_child_name o on o.child_id = n.child_id
                                 where n.child_id = ? and n.event_id = ? and o.event_id is not null
                                   and o.recorded_at > n.recorded_at
                                """).params(childId, eventId).query(Integer.class).single() > 0;
    }

    /** The name that an event put another in the place of. */
    public Optional<UUID> nameBefore(UUID eventId) {
        return jdbc.sql("select id from family_child_name where event_id = ?")
                .param(eventId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }
}
