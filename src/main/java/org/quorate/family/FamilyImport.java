package org.quorate.family;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.directory.BulkInsert;
import org.quorate.directory.ImportCounts;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The families of a whole county at once, in the order of the methods. Ids come from the references
 * ({@code Ids.imported("child", ref)} and so on), so a row that is there already is counted as unchanged and left
 * alone.
 */
@Service
public class FamilyImport {

    private final Gate gate;
    private final BulkInsert bulk;

    FamilyImport(Gate gate, BulkInsert bulk) {
        this.gate = gate;
        this.bulk = bulk;
    }

    @Transactional
    public ImportCounts families(Actor actor, List<ImportedFamily> rows) {
        requireImporter(actor);
        return bulk.insert("family_family", List.of("id", "source_ref", "reference"), rows, row ->
                new Object[] {Ids.imported("family", row.ref()), row.ref(), row.reference()});
    }

    @Transactional
    public ImportCounts children(Actor actor, List<ImportedChild> rows) {
        requireImporter(actor);
        var columns = List.of(
                "id",
                "source_ref",
                "family_id",
                "given_name",
                "family_name",
                "date_of_birth",
                "expected_on",
                "sex",
                "ethnicity",
                "nhs_number",
                "la_child_id",
                "disability",
                "first_language",
                "interpreter_needed",
                "locality_id",
                "gp_agency_id",
                "school_agency_id");
        return bulk.insert("family_child", columns, rows, row -> new @Nullable Object[] {
            Ids.imported("child", row.ref()),
            row.ref(),
            Ids.imported("family", row.familyRef()),
            row.givenName(),
            row.familyName(),
            row.dateOfBirth(),
            row.expectedOn(),
            row.sex() == null ? null : row.sex().name(),
            row.ethnicity(),
            row.nhsNumber(),
            row.laChildId(),
            row.disability(),
            row.firstLanguage(),
            row.interpreterNeeded(),
            row.localityId(),
            agency(row.gpAgencyRef()),
            agency(row.schoolAgencyRef())
        });
    }

    @Transactional
    public ImportCounts adults(Actor actor, List<ImportedAdult> rows) {
        requireImporter(actor);
        var columns = List.of(
                "id",
                "source_ref",
                "family_id",
                "given_name",
                "family_name",
                "date_of_birth",
                "phone",
                "email",
                "first_language",
                "interpreter_needed");
        return bulk.insert("family_adult", columns, rows, row -> new @Nullable Object[] {
            Ids.imported("adult", row.ref()),
            row.ref(),
            Ids.imported("family", row.familyRef()),
            row.givenName(),
            row.familyName(),
            row.dateOfBirth(),
            row.phone(),
            row.email(),
            row.firstLanguage(),
            row.interpreterNeeded()
        });
    }

    @Transactional
    public ImportCounts relationships(Actor actor, List<ImportedRelationship> rows) {
        requireImporter(actor);
        var columns = List.of(
                "id", "source_ref", "child_id", "adult_id", "relationship", "parental_responsibility", "lives_with");
        return bulk.insert("family_relationship", columns, rows, row -> new @Nullable Object[] {
            Ids.imported("relationship", row.ref()),
            row.ref(),
            Ids.imported("child", row.childRef()),
            Ids.imported("adult", row.adultRef()),
            row.relationship().name(),
            row.parentalResponsibility(),
            row.livesWith()
        });
    }

    @Transactional
    public ImportCounts addresses(Actor actor, List<ImportedAddress> rows) {
        requireImporter(actor);
        var columns = List.of(
                "id",
                "person_id",
                "person_kind",
                "address_lines",
                "postcode",
                "confidential",
                "confidential_reason",
                "from_on",
                "to_on");
        return bulk.insert("family_address", columns, rows, row -> new @Nullable Object[] {
            Ids.imported("address", row.ref()),
            Ids.imported(row.personKind().name().toLowerCase(Locale.ROOT), row.personRef()),
            row.personKind().name(),
            row.addressLines(),
            row.postcode(),
            row.confidential(),
            row.confidentialReason(),
            row.fromOn(),
            row.toOn()
        });
    }

    /** The practitioners must be in the directory before. */
    @Transactional
    public ImportCounts involvements(Actor actor, List<ImportedInvolvement> rows) {
        requireImporter(actor);
        var columns =
                List.of("id", "source_ref", "child_id", "practitioner_id", "since_on", "until_on", "direct_contact");
        return bulk.insert("family_involvement", columns, rows, row -> new @Nullable Object[] {
            Ids.imported("involvement", row.ref()),
            row.ref(),
            Ids.imported("child", row.childRef()),
            Ids.imported("practitioner", row.practitionerRef()),
            row.sinceOn(),
            row.untilOn(),
            row.directContact()
        });
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }

    private static @Nullable UUID agency(@Nullable String ref) {
        return ref == null ? null : Ids.imported("agency", ref);
    }
}
