package org.quorate.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.access.Gate;
import org.quorate.directory.domain.PractitionerReads;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.StoredRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of a whole county at once. Ids come from the references ({@code Ids.imported("agency", ref)}), so a
 * row that is there already is counted as unchanged and left alone.
 */
@Service
public class DirectoryImport {

    private final Gate gate;
    private final BulkInsert bulk;
    private final JdbcClient jdbc;
    private final PractitionerReads reads;

    DirectoryImport(Gate gate, BulkInsert bulk, JdbcClient jdbc, PractitionerReads reads) {
        this.gate = gate;
        this.bulk = bulk;
        this.jdbc = jdbc;
        this.reads = reads;
    }

    @Transactional
    public ImportCounts agencies(Actor actor, List<ImportedAgency> rows) {
        requireImporter(actor);
        return bulk.insert("directory_agency", "agency", ImportedAgency.class, rows);
    }

    /** The agencies must be there before. */
    @Transactional
    public ImportCounts practitioners(Actor actor, List<ImportedPractitioner> rows) {
        requireImporter(actor);
        reads.chairsChange();
        return bulk.insert("directory_practitioner", "practitioner", ImportedPractitioner.class, rows);
    }

    /** What somebody imported before is at a conference. */
    @Transactional(readOnly = true)
    public Optional<Profession> profession(Actor actor, String practitionerRef) {
        requireImporter(actor);
        return jdbc.sql("select profession from directory_practitioner where id = ?")
                .param(Ids.imported("practitioner", practitionerRef))
                .query(Profession.class)
                .optional();
    }

    /** Agencies imported before, as they are on record now. */
    @Transactional(readOnly = true)
    public List<StoredRow> storedAgencies(Actor actor, Collection<String> refs) {
        requireImporter(actor);
        return bulk.stored("directory_agency", ImportedAgency.class, refs);
    }

    /** Practitioners imported before, as they are on record now. */
    @Transactional(readOnly = true)
    public List<StoredRow> storedPractitioners(Actor actor, Collection<String> refs) {
        requireImporter(actor);
        return bulk.stored("directory_practitioner", ImportedPractitioner.class, refs);
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }
}
