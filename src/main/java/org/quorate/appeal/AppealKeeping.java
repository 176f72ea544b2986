package org.quorate.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.keeping.CaseContact;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Retained;
import org.quorate.kernel.keeping.RetainedRecords;
import org.quorate.kernel.keeping.Trigger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appeals: coded and counted; only their reference leads back to the council's own file. Open ones are in use. */
@Component
class AppealKeeping implements RetainedRecords, CasePart {

    private static final String DECIDED = """
            select id, conference_id, decided_on from appeal_appeal
             where decided_on is not null and source_ref is not null
            """;

    private final JdbcClient jdbc;

    AppealKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RecordClass recordClass() {
        return RecordClass.APPEALS;
    }

    @Override
    public List<Retained> all() {
        return jdbc.sql(DECIDED).query(AppealKeeping::retained).list();
    }

    @Override
    public Optional<Retained> find(UUID appealId) {
        return jdbc.sql(DECIDED + " and id = ?")
                .param(appealId)
                .query(AppealKeeping::retained)
                .optional();
    }

    @Override
    public int destroy(UUID appealId) {
        return new Erasure(jdbc)
                .over(Set.of(appealId), "update appeal_appeal set source_ref = null where id in (:ids)")
                .rows();
    }

    @Override
    public String name() {
        return "appeals";
    }

    @Override
    public CaseContact contact(CaseScope scope) {
        return scope.conferences().isEmpty()
                ? CaseContact.NONE
                : jdbc.sql("""
                        select coalesce(max(decided_on is null), false) as open,
                               max(coalesce(decided_on, received_on)) as latest
                          from appeal_appeal where conference_id in (:conferences)
                        """)
                        .param("conferences", scope.conferences())
                        .query((row, n) ->
                                new CaseContact(row.getBoolean("open"), row.getObject("latest", LocalDate.class)))
                        .single();
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(
                        scope.conferences(),
                        "update appeal_appeal set source_ref = null where conference_id in (:ids)"
                                + " and source_ref is not null")
                .rows();
    }

    private static Retained retained(ResultSet row, int number) throws SQLException {
        return new Retained(
                row.getObject("id", UUID.class),
                Map.of(Trigger.APPEAL_DECIDED, row.getObject("decided_on", LocalDate.class)),
                null,
                row.getObject("conference_id", UUID.class));
    }
}
