package org.quorate.directory;

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

    DirectoryImport(Gate gate, BulkInsert bulk) {
        this.gate = gate;
        this.bulk = bulk;
    }

    @Transactional
    public ImportCounts agencies(Actor actor, List<ImportedAgency> rows) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
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
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
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
}
