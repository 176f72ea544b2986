package org.quorate.exchange.files;

import java.util.List;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.family.FamilyImport;
import org.quorate.family.ImportedRelationship;
import org.quorate.family.Relationship;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What adults are to children. */
@Component
@Order(9)
final class RelationshipsFile implements FileStep {

    static final Column<String> CHILD = Common.required("child", "C-20931", "The child");
    static final Column<String> ADULT = Common.required("adult", "A-3307", "The adult");
    static final Column<Relationship> RELATIONSHIP =
            Column.required("relationship", Types.code(Relationship.class), "MOTHER", "What the adult is to the child");
    static final Column<Boolean> RESPONSIBILITY = Column.required(
            "parental_responsibility", Types.yesNo(), "yes", "Whether the adult has parental responsibility");
    static final Column<Boolean> LIVES_WITH =
            Column.required("lives_with", Types.yesNo(), "yes", "Whether the child lives with them");
    static final FileDefinition FILE = FileDefinition.of(
            "relationships.csv",
            "relationship",
            "One line for each child and adult who belong to each other.",
            List.of(CHILD, ADULT),
            RELATIONSHIP,
            RESPONSIBILITY,
            LIVES_WITH);

    private final FamilyImport families;

    RelationshipsFile(FamilyImport families) {
        this.families = families;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        families.relationships(
                actor, rows.stream().map(RelationshipsFile::relationship).toList());
    }

    private static ImportedRelationship relationship(Row row) {
        return new ImportedRelationship(
                row.key(),
                row.need(CHILD),
                row.need(ADULT),
                row.need(RELATIONSHIP),
                row.need(RESPONSIBILITY),
                row.need(LIVES_WITH));
    }
}
