package org.quorate.exchange.files;

import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Types;
import org.quorate.family.Families;
import org.quorate.family.FamilyImport;
import org.quorate.family.ImportedRelationship;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What adults are to children. */
@Component
@Order(9)
final class RelationshipsFile extends OwnedRows<ImportedRelationship> {

    static final FileDefinition FILE = FileDefinition.of(
            "relationships.csv", "relationship", "One line for each child and adult who belong to each other.");

    static final Column<String> CHILD = FILE.key(FILE.to("child", "C-20931", "The child"));
    static final Column<String> ADULT = FILE.key(FILE.to("adult", "A-3307", "The adult"));
    static final Column<Relationship> RELATIONSHIP =
            FILE.required("relationship", Types.code(Relationship.class), "MOTHER", "What the adult is to the child");
    static final Column<Boolean> RESPONSIBILITY = FILE.required(
            "parental_responsibility", Types.yesNo(), "yes", "Whether the adult has parental responsibility");
    static final Column<Boolean> LIVES_WITH =
            FILE.required("lives_with", Types.yesNo(), "yes", "Whether the child lives with them");

    static {
        FILE.changing(RELATIONSHIP, RESPONSIBILITY, LIVES_WITH);
    }

    private final Families families;

    RelationshipsFile(FamilyImport owner, Families families) {
        super(FILE, ImportedRelationship.class, owner::relationships, owner::storedRelationships);
        this.families = families;
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        var row = amendment.row();
        families.relate(
                actor,
                Ids.imported("child", row.need(CHILD)),
                Ids.imported("adult", row.need(ADULT)),
                row.as(RelationshipDetails.class));
    }
}
