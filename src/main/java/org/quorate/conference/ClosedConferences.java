package org.quorate.conference;

import java.util.Set;
import java.util.UUID;
import org.quorate.access.ClosedCases;
import org.quorate.family.ClosedFamilies;
import org.quorate.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conferences about any child of a restricted family. */
@Component
class ClosedConferences implements ClosedCases {

    private final ClosedFamilies families;
    private final JdbcClient jdbc;

    ClosedConferences(ClosedFamilies families, JdbcClient jdbc) {
        this.families = families;
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> conferencesClosedTo(Actor actor) {
        var closed = families.closedTo(actor);
        return closed.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select k.conference_id from conference_child k
                                         join family_child_label f on f.child_id = k.child_id
                                where f.family_id in (:families)
                                """)
                        .param("families", closed)
                        .query((rs, i) -> rs.getObject(1, UUID.class))
                        .set();
    }
}
