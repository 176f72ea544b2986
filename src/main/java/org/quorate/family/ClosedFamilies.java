package org.quorate.family;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The restricted families that are closed to somebody: who is neither named nor let in for an emergency. */
@Component
public class ClosedFamilies {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClosedFamilies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A plain query: it audits nothing. */
    public Set<UUID> closedTo(Actor actor) {
        return Reading.once("closed-families", actor.id(), () -> read(actor));
    }

    private Set<UUID> read(Actor actor) {
        return jdbc.sql("""
                        select r.family_id from family_case_restriction r
                        where not exists (select 1 from family_case_lifted l where l.restriction_id = r.id)
                          and not exists (select 1 from family_case_named n
                                           where n.restriction_id = r.id and n.account_id = :account
                                             and not exists (select 1 from family_case_unnamed u where u.named_id = n.id))
                          and not exists (select 1 from family_emergency_opening o
                                           where o.restriction_id = r.id and o.account_id = :account
                                             and o.until_at > :now)
                        """)
                .param("account", actor.id())
                .param("now", utc(clock.instant()))
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
