package org.quorate.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.quorate.kernel.StoredRow;
import java.util.Optional;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of a whole county at once. Ids come from the references ({@code Ids.imported("agency", ref)}), so a
 * row that is there already is counted as unchanged and left alone.
 */
@Service
public class DirectoryImport {

    private static final List<String> AGENCY = List.of(
            "id",
            "source_ref",
            "name",
            "kind",
            "locality_id",
            "national_code",
            "phone",
            "email",
            "address_lines",
            "postcode",
            "closed_on");
    private static final List<String> PRACTITIONER = List.of(
            "id", "source_ref", "agency_id", "full_name", "profession", "job_title", "email", "phone", "left_on");

    private final Gate gate;
    private final BulkInsert bulk;
    private final JdbcClient jdbc;

    DirectoryImport(Gate gate, BulkInsert bulk, JdbcClient jdbc) {
        this.gate = gate;
        this.bulk = bulk;
        this.jdbc = jdbc;
    }

    @Transactional
    public ImportCounts agencies(Actor actor, List<ImportedAgency> rows) {
        requireImporter(actor);
        return bulk.insert("directory_agency", AGENCY, rows, row -> new @Nullable Object[] {
            Ids.imported("agency", row.ref()),
            row.ref(),
            row.name(),
            row.kind().name(),
            row.localityId(),
            row.nationalCode(),
            row.phone(),
            row.email(),
            row.addressLines(),
            row.postcode(),
            row.closedOn()
        });
    }

    /** The agencies must be there before. */
    @Transactional
    public ImportCounts practitioners(Actor actor, List<ImportedPractitioner> rows) {
        requireImporter(actor);
        return bulk.insert("directory_practitioner", PRACTITIONER, rows, row -> new @Nullable Object[] {
            Ids.imported("practitioner", row.ref()),
            row.ref(),
            Ids.imported("agency", row.agencyRef()),
            row.fullName(),
            row.profession().name(),
            row.jobTitle(),
            row.email(),
            row.phone(),
            row.leftOn()
        });
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
        return jdbc.sql("""
                select source_ref as ref, id, version, name, kind, locality_id as locality, national_code, phone, email,
                       address_lines as address, postcode, closed_on
                  from directory_agency where source_ref in (:refs)
                """).param("refs", refs).query(StoredRow::of).list();
    }

    /** Practitioners imported before, as they are on record now. */
    @Transactional(readOnly = true)
    public List<StoredRow> storedPractitioners(Actor actor, Collection<String> refs) {
        requireImporter(actor);
        return jdbc.sql("""
                select source_ref as ref, id, version, agency_id as agency, full_name, profession, job_title, email,
                       phone, left_on
                  from directory_practitioner where source_ref in (:refs)
                """).param("refs", refs).query(StoredRow::of).list();
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }
}
