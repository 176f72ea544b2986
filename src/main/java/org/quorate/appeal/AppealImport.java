package org.quorate.appeal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over appeals that were kept elsewhere. */
@Service
public class AppealImport {

    private record Ground(UUID appealId, AppealGround ground) {}

    private final Gate gate;
    private final JdbcTemplate batches;

    AppealImport(Gate gate, JdbcTemplate batches) {
        this.gate = gate;
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
