package org.quorate.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.audit.ChainWalk.Link;
import org.quorate.audit.domain.StoredEntry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The audit record for those who answer for the service; looking at it is itself audited. */
@Service
public class AuditRecord {

    private final Gate gate;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final ChainWalk chain;
    private final HeadStore heads;

    AuditRecord(Gate gate, AuditTrail audit, JdbcClient jdbc, ChainWalk chain, HeadStore heads) {
        this.gate = gate;
        this.audit = audit;
        this.jdbc = jdbc;
        this.chain = chain;
        this.heads = heads;
    }

    /**
     * What was read and done about one record, newest first.
     *
     * @param id the id of a conference, a child, an account …
     * @param limit at most so many entries
     */
    public List<AuditEntryRow> entriesAbout(Actor actor, UUID id, int limit) {
        gate.require(actor, Role.SERVICE_MANAGER);
        audit.read(actor, "audit", id, "audit-about");
        return rows("subject_id", List.of(id), limit);
    }

    /** The same about several records, such as a family, its children and their conferences. */
    public List<AuditEntryRow> entriesAbout(Actor actor, Collection<UUID> ids, int limit) {
        gate.require(actor, Role.SERVICE_MANAGER);
        audit.reads(actor, "audit", ids, "audit-about");
        return rows("subject_id", ids, limit);
    }

    /** What one person read and did, newest first. */
    public List<AuditEntryRow> entriesBy(Actor actor, UUID accountId, int limit) {
        gate.require(actor, Role.SERVICE_MANAGER);
        audit.read(actor, "audit", accountId, "audit-by");
        return rows("actor_id", List.of(accountId), limit);
    }

    /** Walks the whole chain and holds it against every head that was signed; says where it first does not hold. */
    public Verification verify(Actor actor) {
        return verify(actor, List.of());
    }

    /**
     * The same, and against heads that were kept outside, which whoever can write the database cannot take away.
     *
     * @param kept in any order
     */
    public Verification verify(Actor actor, List<SignedHead> kept) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var all = new ArrayList<>(heads.all());
        all.addAll(kept);
        return chain.walk(Link.ORIGIN, all);
    }

    private List<AuditEntryRow> rows(String column, Collection<UUID> ids, int limit) {
        return jdbc.sql("select * from audit_entry where " + column + " in (:ids) order by seq desc limit :limit")
                .param("ids", ids)
                .param("limit", limit)
                .query((row, n) -> {
                    var stored = StoredEntry.row(row, n);
                    var entry = stored.entry();
                    return new AuditEntryRow(
                            stored.seq(),
                            entry.at(),
                            entry.actorId(),
                            entry.actorName(),
                            entry.actorRoles(),
                            AuditKind.valueOf(entry.kind()),
                            entry.action(),
                            entry.subject(),
                            entry.subjectId(),
                            entry.details());
                })
                .list();
    }
}
