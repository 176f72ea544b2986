package org.quorate.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.quorate.access.Gate;
import org.quorate.directory.BulkInsert;
import org.quorate.directory.ImportCounts;
import org.quorate.family.domain.FamilyGate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.StoredRow;
import org.springframework.jdbc.core.simple.JdbcClient;
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
        return bulk.insert("family_family", "family", ImportedFamily.class, rows);
    }

    @Transactional
    public ImportCounts children(Actor actor, List<ImportedChild> rows) {
        requireImporter(actor);
        return bulk.insert("family_child", "child", ImportedChild.class, rows);
    }

    @Transactional
    public ImportCounts adults(Actor actor, List<ImportedAdult> rows) {
        requireImporter(actor);
        return bulk.insert("family_adult", "adult", ImportedAdult.class, rows);
    }

    @Transactional
    public ImportCounts relationships(Actor actor, List<ImportedRelationship> rows) {
        requireImporter(actor);
        return bulk.insert("family_relationship", "relationship", ImportedRelationship.class, rows);
    }

    /** The practitioners must be in the directory before. */
    @Transactional
    public ImportCounts involvements(Actor actor, List<ImportedInvolvement> rows) {
        requireImporter(actor);
        return bulk.insert("family_involvement", "involvement", ImportedInvolvement.class, rows);
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
        var children = readable(
                actor, bulk.stored("family_child", ImportedChild.class, refs), row -> gate.mayChild(actor, row.id()));
        audit.reads(actor, "child", children.stream().map(StoredRow::id).toList(), "import-changes");
        return children;
    }

    /** Adults imported before, as {@link #storedChildren}. */
    @Transactional
    public List<StoredRow> storedAdults(Actor actor, Collection<String> refs) {
        return readable(
                actor,
                bulk.stored("family_adult", ImportedAdult.class, refs),
                row -> families.maySeeFamily(actor, id(row, "family_id")));
    }

    /** What adults are to children, imported before, as {@link #storedChildren}. */
    @Transactional
    public List<StoredRow> storedRelationships(Actor actor, Collection<String> refs) {
        return readable(
                actor,
                bulk.stored("family_relationship", ImportedRelationship.class, refs),
                row -> gate.mayChild(actor, id(row, "child_id")));
    }

    /** Who works with whom, imported before, as {@link #storedChildren}. */
    @Transactional
    public List<StoredRow> storedInvolvements(Actor actor, Collection<String> refs) {
        return readable(
                actor,
                bulk.stored("family_involvement", ImportedInvolvement.class, refs),
                row -> gate.mayChild(actor, id(row, "child_id")));
    }

    private List<StoredRow> readable(Actor actor, List<StoredRow> stored, Predicate<StoredRow> permitted) {
        requireImporter(actor);
        var rows = stored.stream().filter(permitted).toList();
        var children = rows.stream()
                .filter(row -> row.values().containsKey("child_id"))
                .map(row -> id(row, "child_id"))
                .toList();
        audit.reads(actor, "child", children, "import-changes");
        return rows;
    }

    private static UUID id(StoredRow row, String of) {
        return UUID.fromString(row.values().getOrDefault(of, ""));
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }
}
