package org.quorate.preparation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.directory.ContactPoints;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the agencies' reports each child may have, by age and understanding; nothing until somebody has decided. */
@Service
public class ChildCopies {

    private static final Role[] READERS = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER};
    private static final Role[] DECIDE = {Role.CHAIR, Role.SOCIAL_WORKER};

    private final Gate gate;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChildCopies(Gate gate, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person decides where they see the conference. */
    public static boolean mayDecide(Actor actor) {
        return actor.isAny(DECIDE);
    }

    /** One row for each child considered, the eldest first; on record as read. */
    @Transactional(readOnly = true)
    public List<ChildCopyRow> of(Actor actor, UUID conferenceId) {
        gate.require(actor, READERS);
        gate.requireConference(actor, conferenceId, "child-copies");
        return rows(conferenceId);
    }

    /**
     * Decides for one child; what was decided before stays on record.
     *
     * @param after how many decisions they have seen
     * @throws RuleViolation {@code required} at {@code may} or {@code reason}; {@code someone-changed-it}
     */
    @Transactional
    public void decide(
            Actor actor, UUID conferenceId, UUID childId, int after, @Nullable ChildMay may, @Nullable String reason) {
        gate.require(actor, DECIDE);
        gate.requireConference(actor, conferenceId, null);
        if (may == null) {
            throw RuleViolation.at("may", "required");
        }
        var why = ContactPoints.requiredText("reason", reason, 400);
        var known = rows(conferenceId).stream()
                .filter(row -> row.childId().equals(childId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (known.decisions() != after) {
            throw RuleViolation.of("someone-changed-it");
        }
        try {
            write(actor, conferenceId, childId, after + 1, may, why);
        } catch (DuplicateKeyException somebodyWasFirst) {
            throw RuleViolation.of("someone-changed-it");
        }
        audit.fact(actor, "child-copy-decided", "conference", conferenceId, Map.of("child", childId, "may", may));
    }

    private void write(Actor actor, UUID conferenceId, UUID childId, int nr, ChildMay may, String why) {
        jdbc.sql("""
                        insert into preparation_child_copy (id, conference_id, child_id, nr, may, reason, decided_by,
                                                            decided_by_name, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        conferenceId,
                        childId,
                        nr,
                        may.name(),
                        why,
                        actor.id(),
                        actor.name(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private List<ChildCopyRow> rows(UUID conferenceId) {
        return jdbc.sql("""
                        select k.child_id, l.label, coalesce(p.nr, 0) as decisions, p.may, p.reason, p.decided_by_name,
                               p.decided_at
                          from conference_child_label k
                          join family_child_label l on l.child_id = k.child_id
                          left join preparation_child_copy p
                                 on p.conference_id = k.conference_id and p.child_id = k.child_id
                                and p.nr = (select max(x.nr) from preparation_child_copy x
                                             where x.conference_id = k.conference_id and x.child_id = k.child_id)
                         where k.conference_id = ?
                         order by coalesce(l.date_of_birth, l.expected_on), l.label, k.child_id
                        """)
                .param(conferenceId)
                .query((row, n) -> {
                    var may = row.getString("may");
                    var at = row.getObject("decided_at", LocalDateTime.class);
                    return new ChildCopyRow(
                            row.getObject("child_id", UUID.class),
                            row.getString("label"),
                            row.getInt("decisions"),
                            may == null ? ChildMay.NOTHING : ChildMay.valueOf(may),
                            row.getString("reason"),
                            row.getString("decided_by_name"),
                            at == null ? null : at.toInstant(ZoneOffset.UTC));
                })
                .list();
    }
}
