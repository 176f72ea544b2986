package org.quorate.agencyreport;

import java.sql.Timestamp;
import java.util.List;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over whether and when agencies reported to conferences held elsewhere. */
@Service
public class AgencyReportImport {

    private final Gate gate;
    private final JdbcTemplate batches;

    AgencyReportImport(Gate gate, JdbcTemplate batches) {
        this.gate = gate;
        this.batches = batches;
    }

    /** The invitees are imported before. */
    @Transactional
    public void reports(Actor actor, List<ImportedReport> reports) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        batches.batchUpdate("""
                insert into agencyreport_report (id, conference_id, invitee_id, due_at, submitted_at, submitted_by)
                values (?, ?, ?, ?, ?, ?)
                """, reports, Math.max(1, reports.size()), (row, report) -> {
            var submitted = report.submittedAt();
            row.setObject(1, Ids.imported("report", report.inviteeRef()));
            row.setObject(2, Ids.imported("conference", report.conferenceRef()));
            row.setObject(3, Ids.imported("invitee", report.inviteeRef()));
            row.setTimestamp(4, Timestamp.from(report.dueAt()));
            row.setTimestamp(5, submitted == null ? null : Timestamp.from(submitted));
            row.setObject(6, submitted == null ? null : actor.id());
        });
    }
}
