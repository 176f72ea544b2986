package org.quorate.family;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.quorate.kernel.StoredRow;
import org.quorate.family.domain.FamilyGate;
import org.quorate.kernel.AuditTrail;
import java.util.function.Predicate;
import java.util.Optional;
import java.util.Map;
import java.util.HashMap;
import java.util.Collection;
import java.time.LocalDate;
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
    private final FamilyGate families;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    FamilyImport(Gate gate, BulkInsert bulk, FamilyGate families, AuditTrail audit, JdbcClient jdbc) {
        this.gate = gate;
        this.bulk = bulk;
        this.families = families;
        this.audit = audit;
        this.jdbc = jdbc;
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

    /** The day a child imported before was born; empty for an unborn one. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> born(Actor actor, String childRef) {
        requireImporter(actor);
        return jdbc.sql("select date_of_birth from family_child where id = ? and date_of_birth is not null")
                .param(Ids.imported("child", childRef))
                .query(LocalDate.class)
                .optional();
    }

    /** Which children have these NHS numbers: by number, the reference or, of one added here, nothing. */
    @Transactional(readOnly = true)
    public Map<String, String> childrenWith(Actor actor, Collection<String> nhsNumbers) {
        requireImporter(actor);
        var refs = new HashMap<String, String>();
        if (!nhsNumbers.isEmpty()) {
            jdbc.sql("select nhs_number, coalesce(source_ref, '') from family_child where nhs_number in (:numbers)")
                    .param("numbers", nhsNumbers)
                    .query(row -> {
                        refs.put(row.getString(1), row.getString(2));
                    });
        }
        return refs;
    }

    /** Children imported before, as they are on record now; those whom the actor may see, and on record as read. */
    @Transactional
    public List<StoredRow> storedChildren(Actor actor, Collection<String> refs) {
        return readable(actor, refs, """
                select source_ref as ref, id, version, family_id as family, given_name, family_name, date_of_birth,
                       expected_on, sex, ethnicity, nhs_number, la_child_id, disability, first_language,
                       interpreter_needed, locality_id as locality, gp_agency_id as gp, school_agency_id as school,
                       id as child
                  from family_child where source_ref in (:refs)
                """, row -> gate.mayChild(actor, row.id()));
    }

    /** Adults imported before, as {@link #storedChildren}. */
    @Transactional
    public List<StoredRow> storedAdults(Actor actor, Collection<String> refs) {
        return readable(actor, refs, """
                select source_ref as ref, id, version, family_id as family, given_name, family_name, date_of_birth,
                       phone, email, first_language, interpreter_needed
                  from family_adult where source_ref in (:refs)
                """, row -> families.maySeeFamily(actor, id(row, "family")));
    }

    /** What adults are to children, imported before, as {@link #storedChildren}. */
    @Transactional
    public List<StoredRow> storedRelationships(Actor actor, Collection<String> refs) {
        return readable(actor, refs, """
                select source_ref as ref, id, version, child_id as child, adult_id as adult, relationship,
                       parental_responsibility, lives_with
                  from family_relationship where source_ref in (:refs)
                """, row -> gate.mayChild(actor, id(row, "child")));
    }

    /** Who works with whom, imported before, as {@link #storedChildren}. */
    @Transactional
    public List<StoredRow> storedInvolvements(Actor actor, Collection<String> refs) {
        return readable(actor, refs, """
                select source_ref as ref, id, version, child_id as child, practitioner_id as practitioner, since_on,
                       until_on, direct_contact
                  from family_involvement where source_ref in (:refs)
                """, row -> gate.mayChild(actor, id(row, "child")));
    }

    private List<StoredRow> readable(
            Actor actor, Collection<String> refs, String query, Predicate<StoredRow> permitted) {
        requireImporter(actor);
        var rows = jdbc.sql(query).param("refs", refs).query(StoredRow::of).list().stream()
                .filter(permitted)
                .toList();
        audit.reads(
                actor,
                "child",
                rows.stream().filter(row -> row.values().containsKey("child")).map(row -> id(row, "child")).toList(),
                "import-changes");
        return rows;
    }

    private static UUID id(StoredRow row, String of) {
        return UUID.fromString(row.values().getOrDefault(of, ""));
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }

    private static @Nullable UUID agency(@Nullable String ref) {
        return ref == null ? null : Ids.imported("agency", ref);
    }
}
