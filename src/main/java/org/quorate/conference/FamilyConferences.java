package org.quorate.conference;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.access.Gate;
import org.quorate.family.ChildSummary;
import org.quorate.family.Families;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conferences about the children of one family. */
@Service
public class FamilyConferences {

    private static final int MOST = 50;

    private final Gate gate;
    private final AuditTrail audit;
    private final Families families;
    private final ConferenceReads queries;
    private final JdbcClient jdbc;

    FamilyConferences(Gate gate, AuditTrail audit, Families families, ConferenceReads queries, JdbcClient jdbc) {
        this.gate = gate;
        this.audit = audit;
        this.families = families;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** Those this person may see, the latest first, each on record as read. */
    @Transactional(readOnly = true)
    public List<ConferenceRow> of(Actor actor, UUID familyId) {
        var children = families.children(actor, familyId).stream()
                .map(ChildSummary::id)
                .toList();
        var visible = gate.visibleConferences(actor);
        if (children.isEmpty() || visible.isNothing()) {
            return List.of();
        }
        var ids = jdbc.sql("""
                        select distinct c.id, c.held_on from conference_conference c
                          join conference_child k on k.conference_id = c.id
                         where k.child_id in (:children) and {visible} order by c.held_on desc, c.id limit :most
                        """.replace("{visible}", visible.sql("c.id")))
                .param("reach", visible.ids())
                .param("children", children)
                .param("most", MOST)
                .query((rs, _) -> rs.getObject("id", UUID.class))
                .list();
        var found = queries.byIds(ids).stream().collect(Collectors.toMap(ConferenceRow::id, row -> row));
        var rows = ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
        audit.reads(actor, "conference", rows.stream().map(ConferenceRow::id).toList(), "family");
        return rows;
    }
}
