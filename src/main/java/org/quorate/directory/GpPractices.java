package org.quorate.directory;

import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import org.quorate.access.Gate;
import org.quorate.directory.domain.ColumnMapping;
import org.quorate.directory.domain.RegisterFile;
import org.quorate.directory.domain.RegisterFilter;
import org.quorate.directory.domain.RegisterReport;
import org.quorate.directory.domain.RegisterSort;
import org.quorate.directory.domain.RegisterWriter;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** GP practices from the NHS register of general practitioners (ODS). */
@Service
public class GpPractices {

    private final Gate gate;
    private final AuditTrail audit;
    private final RegisterWriter writer;
    private final Clock clock;

    GpPractices(Gate gate, AuditTrail audit, RegisterWriter writer, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Brings the directory up to date with the register; again and again with the same result. Rows are matched by
     * their national code; rows that cannot be taken are reported, all others written together.
     *
     * @param csv UTF-8 or Windows-1252; read to its end, not closed
     * @param mapping {@link ColumnMapping#epraccur()} unless the layout has changed
     * @throws org.quorate.kernel.RuleViolation at {@code file}: {@code column-missing}, {@code file-not-csv}
     */
    @Transactional
    public RegisterReport importOds(Actor actor, InputStream csv, ColumnMapping mapping, RegisterFilter filter) {
        gate.require(actor, Agencies.KEEPERS);
        var file = new RegisterFile(RegisterSort.GP_PRACTICES, mapping, filter, Time.today(clock)).read(csv);
        var report = writer.write(RegisterSort.GP_PRACTICES, file);
        audit.fact(
                actor,
                "register-imported",
                "directory",
                actor.id(),
                Map.of(
                        "register",
                        RegisterSort.GP_PRACTICES,
                        "added",
                        report.added(),
                        "closed",
                        report.closed().size()));
        return report;
    }
}
