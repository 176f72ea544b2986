package org.quorate.preparation;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.StoredRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over how children took part in conferences held elsewhere. */
@Service
public class PreparationImport {

    private final Gate gate;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    PreparationImport(Gate gate, JdbcTemplate batches, JdbcClient jdbc) {
        this.gate = gate;
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** The conferences and the children they consider are imported before. */
    @Transactional
    public void participations(Actor actor, List<ImportedParticipation> participations) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        batches.batchUpdate("""
                insert into preparation_participation (id, conference_id, child_id, code, consultation_form,
                    recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, participations, Math.max(1, participations.size()), (row, part) -> {
            row.setObject(1, Ids.imported("participation", part.conferenceRef() + "|" + part.childRef()));
            row.setObject(2, Ids.imported("conference", part.conferenceRef()));
            row.setObject(3, Ids.imported("child", part.childRef()));
            row.setString(4, part.code().name());
            row.setBoolean(5, part.consultationForm());
            row.setObject(6, actor.id());
            row.setTimestamp(7, Timestamp.from(part.recordedAt()));
        });
    }

    /** How a child took part as it is on record now, for an actor who may see the conference; the read is audited. */
    @Transactional
    public Optional<StoredRow> stored(Actor actor, String conferenceRef, String childRef) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        UUID conference = Ids.imported("conference", conferenceRef);
        if (!gate.mayConference(actor, conference)) {
            return Optional.empty();
        }
        gate.requireConference(actor, conference, "import-changes");
        return jdbc.sql("""
                        select ? as ref, id, 0 as version, code, consultation_form
                          from preparation_participation
                         where conference_id = ? and child_id = ? and superseded_at is null
                        """)
                .params(conferenceRef + "|" + childRef, conference, Ids.imported("child", childRef))
                .query(StoredRow::of)
                .optional();
    }
}
