package org.quorate.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.audit.Verification.Break;
import org.quorate.audit.Verification.Reason;
import org.quorate.audit.domain.Entry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The audit record for those who answer for the service; looking at it is itself audited. */
@Service
public class AuditRecord {

    private static final int PAGE = 2_000;

    private final Gate gate;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    AuditRecord(Gate gate, AuditTrail audit, JdbcClient jdbc) {
        this.gate = gate;
        this.audit = audit;
        this.jdbc = jdbc;
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
        return rows("subject_id", id, limit);
    }

    /** What one person read and did, newest first. */
    public List<AuditEntryRow> entriesBy(Actor actor, UUID accountId, int limit) {
        gate.require(actor, Role.SERVICE_MANAGER);
        audit.read(actor, "audit", accountId, "audit-by");
        return rows("actor_id", accountId, limit);
    }

    /** Walks the whole chain; says where it first does not hold. */
    public Verification verify(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var end = jdbc.sql("select seq, hash from audit_head where only_one = 1")
                .query((row, n) -> new Link(row.getLong("seq"), row.getString("hash")))
                .single();
        var last = new Link(0, Entry.ORIGIN);
        while (last.seq() < end.seq()) {
            var page = page(last.seq());
            if (page.isEmpty()) {
                return new Verification(last.seq(), new Break(last.seq() + 1, Reason.CUT_OFF));
            }
            for (var stored : page) {
                var reason = stored.brokenAfter(last);
                if (reason != null) {
                    return new Verification(last.seq(), new Break(stored.seq(), reason));
                }
                last = new Link(stored.seq(), stored.hash());
                if (last.seq() == end.seq()) {
                    break;
                }
            }
        }
        return last.hash().equals(end.hash())
                ? new Verification(last.seq(), null)
                : new Verification(last.seq() - 1, new Break(last.seq(), Reason.UNLINKED));
    }

    private List<AuditEntryRow> rows(String column, UUID id, int limit) {
        return jdbc.sql("select * from audit_entry where " + column + " = ? order by seq desc limit ?")
                .param(id)
                .param(limit)
                .query((row, n) -> {
                    var stored = stored(row);
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

    private List<Stored> page(long after) {
        return jdbc.sql("select * from audit_entry where seq > ? order by seq limit ?")
                .param(after)
                .param(PAGE)
                .query((row, n) -> stored(row))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var entry = new Entry(
                row.getObject("id", UUID.class),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("actor_roles"),
                row.getString("kind"),
                row.getString("action"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("details"));
        return new Stored(row.getLong("seq"), entry, row.getString("previous_hash"), row.getString("hash"));
    }

    private record Link(long seq, String hash) {}

    private record Stored(long seq, Entry entry, String previousHash, String hash) {

        @Nullable
        Reason brokenAfter(Link last) {
            if (seq != last.seq() + 1) {
                return Reason.GAP;
            }
            if (!previousHash.equals(last.hash())) {
                return Reason.UNLINKED;
            }
            return entry.hash(seq, previousHash).equals(hash) ? null : Reason.CHANGED;
        }
    }
}
