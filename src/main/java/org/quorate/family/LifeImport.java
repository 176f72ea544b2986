package org.quorate.family;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other records say of a child's life, such as a plan that came in as ended by a death. */
@Service
public class LifeImport {

    private final Gate gate;
    private final JdbcClient jdbc;
    private final Clock clock;

    LifeImport(Gate gate, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The child died, moved away or was transferred; unless that, or a later return, is on record already. */
    @Transactional
    public void left(Actor actor, UUID childId, LifeEvent what, LocalDate on) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        jdbc.sql("""
                        insert into family_life_event
                            (id, child_id, what, happened_on, recorded_by, recorded_by_name, recorded_at)
                        select ?, c.id, ?, ?, ?, ?, ? from family_child c
                         where c.id = ?
                           and not exists (select 1 from family_life_event e
                                            where e.child_id = c.id and (e.gone or e.happened_on = ?))
                        """)
                .params(
                        Ids.next(),
                        what.name(),
                        on,
                        actor.id(),
                        actor.name(),
                        Timestamp.from(clock.instant()),
                        childId,
                        on)
                .update();
    }
}
