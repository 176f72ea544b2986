package org.quorate.oversight;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.family.ChildSummary;
import org.quorate.family.Families;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.oversight.domain.AuditSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the audit record tells of, by name: families, people with an account, and the names of what entries are about. */
@Service
public class AuditSubjects {

    private static final int MOST = 20;
    private static final int SHORTEST = 2;

    private final Gate gate;
    private final AuditTrail audit;
    private final Families families;
    private final JdbcClient jdbc;

    AuditSubjects(Gate gate, AuditTrail audit, Families families, JdbcClient jdbc) {
        this.gate = gate;
        this.audit = audit;
        this.families = families;
        this.jdbc = jdbc;
    }

    /** Families by a child's name, reference or number; those the reader may see. */
    @Transactional(readOnly = true)
    public List<AuditSubject> families(Actor actor, String text) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return families.search(actor, text, 0, MOST).stream()
                .map(ChildSummary::familyId)
                .distinct()
                .map(family -> family(actor, family))
                .toList();
    }

    /** One family with its children, adults and conferences. */
    @Transactional(readOnly = true)
    public AuditSubject family(Actor actor, UUID familyId) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var children = families.children(actor, familyId);
        if (children.isEmpty()) {
            throw new NotFound();
        }
        var ids = new HashSet<UUID>();
        ids.add(familyId);
        children.forEach(child -> ids.add(child.id()));
        families.adults(actor, familyId).forEach(adult -> ids.add(adult.id()));
        ids.addAll(jdbc.sql("select conference_id from conference_child_label where child_id in (:children)")
                .param("children", children.stream().map(ChildSummary::id).toList())
                .query(UUID.class)
                .set());
        return new AuditSubject(
                children.stream().map(ChildSummary::label).collect(Collectors.joining(", ")) + " (family "
                        + children.getFirst().familyReference() + ")",
                ids);
    }

    /** People with an account, by a part of their name. */
    @Transactional(readOnly = true)
    public List<AuditSubject> people(Actor actor, String text) {
        gate.require(actor, Role.SERVICE_MANAGER);
        audit.read(actor, "audit", actor.id(), "audit-people");
        if (text.strip().length() < SHORTEST) {
            return List.of();
        }
        return jdbc.sql("""
                        select account_id, display_name from access_account_label
                         where locate(:text, display_name) > 0 order by display_name limit :most
                        """)
                .param("text", text.strip())
                .param("most", MOST)
                .query((rs, _) -> new AuditSubject(rs.getString(2), Set.of(rs.getObject(1, UUID.class))))
                .list();
    }

    /** What children and conferences among these are called; those that are closed to the reader are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Actor actor, Collection<UUID> ids) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var names = new HashMap<UUID, String>();
        if (ids.isEmpty()) {
            return names;
        }
        var children = new HashSet<UUID>();
        var open = gate.childrenNotClosedTo(actor);
        var held = gate.visibleConferences(actor);
        jdbc.sql("""
                        select child_id as id, label, true as child from family_child_label where child_id in (:ids)
                        union all
                        select conference_id, reference, false from conference_label where conference_id in (:ids)
                        """).param("ids", ids).query(rs -> {
            var id = rs.getObject("id", UUID.class);
            var child = rs.getBoolean("child");
            if (child ? open.holds(id) : held.holds(id)) {
                names.put(id, rs.getString("label"));
                if (child) {
                    children.add(id);
                }
            }
        });
        audit.reads(actor, "child", children, "audit");
        return names;
    }
}
