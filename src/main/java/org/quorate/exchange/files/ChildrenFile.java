package org.quorate.exchange.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.family.BirthDetails;
import org.quorate.family.ChildDetails;
import org.quorate.family.Children;
import org.quorate.family.Ethnicity;
import org.quorate.family.FamilyImport;
import org.quorate.family.ImportedChild;
import org.quorate.family.LifeEvents;
import org.quorate.family.Sex;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Children, born and unborn. */
@Component
@Order(7)
final class ChildrenFile extends OwnedRows<ImportedChild> {

    static final FileDefinition FILE =
            FileDefinition.of("children.csv", "child", "One line for each child, born or unborn.");

    static final Column<String> REF = FILE.ref("C-20931");
    static final Column<String> FAMILY = FILE.to("family", "F-1042", "The family they belong to");
    static final Column<String> GIVEN_NAME = FILE.optional(
                    "given_name", Types.name(80), "Tamsin", "Blank for an unborn baby without a name")
            .orElse("");
    static final Column<String> FAMILY_NAME =
            FILE.required("family_name", Types.name(80), "Okonjo-Birtwhistle", "Their family name");
    static final Column<LocalDate> BORN =
            FILE.optional("date_of_birth", Types.day(), "2011-09-02", "Blank for an unborn baby");
    static final Column<LocalDate> EXPECTED =
            FILE.optional("expected_on", Types.day(), "14/02/2019", "When an unborn baby is expected");
    static final Column<Sex> SEX = FILE.optional("sex", Types.code(Sex.class), "FEMALE", "As the census asks for it");
    static final Column<Ethnicity> ETHNICITY =
            FILE.optional("ethnicity", Types.code(Ethnicity.class), "MWBA", "Code of the Department for Education");
    static final Column<String> NHS_NUMBER =
            FILE.optional("nhs_number", Types.nhsNumber(), "999 123 4578", "Ten digits; spaces do no harm");
    static final Column<String> LA_CHILD_ID =
            FILE.optional("la_child_id", Types.ref(20), "NX20931", "LAchildID of the CIN census (N00097)");
    static final Column<Boolean> DISABILITY = FILE.optional("disability", Types.yesNo(), "no", "Has a disability");
    static final Column<String> LANGUAGE =
            FILE.optional("first_language", Types.text(40), "Polish", "Blank when not known");
    static final Column<Boolean> INTERPRETER = FILE.optional("interpreter_needed", Types.yesNo(), "no", "Blank is no");
    static final Column<String> LOCALITY = FILE.mayRefer("locality", "locality", "EAST", "Where they live");
    static final Column<String> GP =
            FILE.mayRefer("gp", "agency", "GP-17", "Their practice").as("gpAgency");
    static final Column<String> SCHOOL = FILE.mayRefer("school", "agency", "SCH-4", "Their school or nursery")
            .as("schoolAgency");

    static {
        FILE.changing(
                GIVEN_NAME,
                FAMILY_NAME,
                BORN,
                EXPECTED,
                SEX,
                ETHNICITY,
                NHS_NUMBER,
                LA_CHILD_ID,
                DISABILITY,
                LANGUAGE,
                INTERPRETER,
                LOCALITY,
                GP,
                SCHOOL);
        FILE.unique(LA_CHILD_ID);
    }

    private final Children children;
    private final LifeEvents lives;

    ChildrenFile(FamilyImport owner, Children children, LifeEvents lives) {
        super(FILE, ImportedChild.class, owner::children, owner::storedChildren);
        this.children = children;
        this.lives = lives;
    }

    @Override
    public void prepare(List<Row> rows, Facts facts) {
        facts.lookUpNhsNumbers(rows.stream()
                .map(row -> row.get(NHS_NUMBER))
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var born = row.get(BORN);
        complaints.unless(born != null || row.get(EXPECTED) != null, BORN, "either this or expected_on is needed");
        complaints.unless(born == null || !born.isAfter(facts.today()), BORN, "is in the future");
        complaints.unless(
                born == null || row.get(GIVEN_NAME) != null, GIVEN_NAME, "is needed for a child who has been born");
        sameNumber(row, facts, complaints);
    }

    @Override
    public void note(Row row, Facts facts) {
        var born = row.get(BORN);
        if (born != null) {
            facts.births().put(row.key(), born);
        }
        var number = row.get(NHS_NUMBER);
        if (number != null) {
            facts.childrenByNhsNumber().put(number, row.key());
        }
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        var child = amendment.row();
        var id = amendment.stored().id();
        if (amendment.there(BORN) == null && child.get(BORN) != null) {
            lives.born(actor, id, child.as(BirthDetails.class));
        }
        children.correct(actor, id, amendment.stored().version(), child.as(ChildDetails.class));
    }

    /** One NHS number is one child: under two references they would be on record twice. */
    private static void sameNumber(Row row, Facts facts, Complaints complaints) {
        var number = row.get(NHS_NUMBER);
        var other = number == null ? null : facts.childrenByNhsNumber().get(number);
        if (other == null || other.equals(row.key())) {
            return;
        }
        var sameButForZeros = other.replaceFirst("^0+", "").equals(row.key().replaceFirst("^0+", ""));
        complaints.at(
                NHS_NUMBER,
                other.isEmpty()
                        ? "is that of a child who was added in the portal: is it the same child?"
                        : "is that of the child " + other + " too: is it the same child"
                                + (sameButForZeros ? ", whose reference has lost a zero at its beginning?" : "?"));
    }
}
