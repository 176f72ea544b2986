package org.quorate.exchange.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.exchange.check.Findings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The runs there were. Written outside the transaction of the import, so that others see how far it is. */
@Component
public class RunLog {

    private static final String COLUMNS = """
            id, started_by, started_at, finished_at, state, keep_going, rows_total, rows_done, rows_added, rows_present,
            rows_refused, refusals, trouble, updating, rows_changed, changes, seal, confirmed
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RunLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void begin(UUID id, UUID startedBy, boolean keepGoing, ImportState state) {
        jdbc.sql("""
                insert into exchange_import_run (id, started_by, started_at, moved_at, state, keep_going)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(id, startedBy, now(), now(), state.name(), keepGoing)
                .update();
    }

    @Transactional
    public void begin(UUID id, ImportMode mode) {
        jdbc.sql("""
                update exchange_import_run set state = 'QUEUED', keep_going = ?, updating = ?, confirmed = ?, seal = null
                 where id = ?
                """)
                .params(mode.keepGoing(), mode.updating())
                .param(mode.confirmed())
                .param(id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void reached(UUID id, ImportState state, int done, int total) {
        jdbc.sql("update exchange_import_run set state = ?, rows_done = ?, rows_total = ?, moved_at = ? where id = ?")
                .params(state.name(), done, total, now(), id)
                .update();
    }

    @Transactional
    public void end(UUID id, ImportState state, Findings findings, int added) {
        jdbc.sql("""
                update exchange_import_run
                   set state = ?, finished_at = ?, moved_at = ?, seal = ?, rows_changed = ?, changes = ?, rows_total = ?, rows_added = ?, rows_present = ?, rows_refused = ?,
                       refusals = ?
                 where id = ?
                """)
                .param(state.name())
                .param(state.isOver() ? now() : null)
                .param(now())
                .param(state == ImportState.TO_CONFIRM ? findings.seal() : null)
                .param(findings.changedRows())
                .param(findings.changes().size())
                .param(findings.rows())
                .param(added)
                .param(findings.presentRows())
                .param(findings.refusedRows())
                .param(findings.refusals())
                .param(id)
                .update();
    }

    /** Ends the run unless it is over. */
    @Transactional
    public void failed(UUID id, ImportTrouble trouble) {
        jdbc.sql("""
                update exchange_import_run set state = 'FAILED', trouble = ?, finished_at = ?
                 where id = ? and finished_at is null
                """).params(trouble.name(), now(), id).update();
    }

    /** Runs that are not over and have got nowhere since then. */
    List<ImportRunRow> standingStillSince(Instant then) {
        return jdbc.sql("select " + COLUMNS + """
                  from exchange_import_run
                 where finished_at is null and coalesce(moved_at, started_at) < ?
                """)
                .param(Timestamp.from(then))
                .query(RunLog::row)
                .list();
    }

    public Optional<ImportRunRow> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from exchange_import_run where id = ?")
                .param(id)
                .query(RunLog::row)
                .optional();
    }

    /** The latest first. */
    public List<ImportRunRow> list(int offset, int limit) {
        return jdbc.sql("select " + COLUMNS + " from exchange_import_run order by started_at desc, id limit ? offset ?")
                .params(limit, offset)
                .query(RunLog::row)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ImportRunRow row(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp(4);
        var trouble = row.getString(13);
        return new ImportRunRow(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getTimestamp(3).toInstant(),
                finished == null ? null : finished.toInstant(),
                ImportState.valueOf(row.getString(5)),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                trouble == null ? null : ImportTrouble.valueOf(trouble),
                new ImportMode(row.getBoolean(6), row.getBoolean(14), row.getString(18)),
                row.getInt(15),
                row.getInt(16),
                row.getString(17));
    }
}
