package org.quorate.appeal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.StoredRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over appeals that were kept elsewhere. */
@Service
public class AppealImport {

    private record Ground(UUID appealId, AppealGround ground) {}

    private final Gate gate;
    private final AuditTrail audit;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    AppealImport(Gate gate, AuditTrail audit, JdbcTemplate batches, JdbcClient jdbc) {
        this.gate = gate;
        this.audit = audit;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Transactional
    public void appeals(Actor actor, List<ImportedAppeal> appeals) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        batches.batchUpdate("""
                insert into appeal_appeal (id, source_ref, conference_id, appellant, received_on, decided_on, outcome,
                    reason_upheld)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, appeals, Math.max(1, appeals.size()), (row, appeal) -> {
            row.setObject(1, id(appeal));
            row.setString(2, appeal.ref());
            row.setObject(3, Ids.imported("conference", appeal.conferenceRef()));
            row.setString(4, appeal.appellant().name());
            row.setObject(5, appeal.receivedOn());
            row.setObject(6, appeal.decidedOn());
            row.setString(7, name(appeal.outcome()));
            row.setString(8, name(appeal.reasonUpheld()));
        });
        grounds(appeals);
    }

    /** Appeals imported before, as they are on record now, against conferences that the actor may see. */
    @Transactional
    public List<StoredRow> stored(Actor actor, Collection<String> refs) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        var rows = jdbc.sql("""
                select source_ref as ref, id, version, conference_id, appellant, received_on, decided_on,
                       outcome, reason_upheld
                  from appeal_appeal where source_ref in (:refs)
                """).param("refs", refs).query(StoredRow::of).list().stream()
                .filter(row -> gate.mayConference(actor, conference(row)))
                .toList();
        audit.reads(
                actor, "conference", rows.stream().map(AppealImport::conference).toList(), "import-changes");
        return rows;
    }

    /**
     * An appeal that was open is decided.
     *
     * @throws RuleViolation {@code someone-changed-it} when the version is not the latest, or it was decided meanwhile
     */
    @Transactional
    public void decide(Actor actor, StoredRow appeal, LocalDate on, AppealOutcome outcome, @Nullable UpheldReason why) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        gate.requireConference(actor, conference(appeal), null);
        var decided = jdbc.sql("""
                        update appeal_appeal set decided_on = ?, outcome = ?, reason_upheld = ?, version = version + 1
                         where id = ? and version = ? and decided_on is null
                        """)
                .params(on, outcome.name())
                .param(name(why))
                .params(appeal.id(), appeal.version())
                .update();
        if (decided == 0) {
            throw RuleViolation.of("someone-changed-it");
        }
        audit.fact(actor, "appeal-decided", "conference", conference(appeal), Map.of("outcome", outcome));
    }

    private static UUID conference(StoredRow appeal) {
        return UUID.fromString(appeal.values().getOrDefault("conference_id", ""));
    }

    private void grounds(List<ImportedAppeal> appeals) {
        var grounds = appeals.stream()
                .flatMap(appeal -> appeal.grounds().stream().map(ground -> new Ground(id(appeal), ground)))
                .toList();
        batches.batchUpdate(
                "insert into appeal_ground (appeal_id, ground) values (?, ?)",
                grounds,
                Math.max(1, grounds.size()),
                (row, ground) -> {
                    row.setObject(1, ground.appealId());
                    row.setString(2, ground.ground().name());
                });
    }

    private static UUID id(ImportedAppeal appeal) {
        return Ids.imported("appeal", appeal.ref());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
