package org.quorate.exchange.files;

import java.time.LocalDate;
import java.util.List;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.family.Ethnicity;
import org.quorate.family.FamilyImport;
import org.quorate.family.ImportedChild;
import org.quorate.family.Sex;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Children, born and unborn. */
@Component
@Order(7)
final class ChildrenFile implements FileStep {

    static final Column<String> REF = Common.ref("C-20931");
    static final Column<String> FAMILY = Common.required("family", "F-1042", "The family they belong to");
    static final Column<String> GIVEN_NAME =
            Column.optional("given_name", Types.name(80), "Tamsin", "Blank for an unborn baby without a name");
    static final Column<String> FAMILY_NAME =
            Column.required("family_name", Types.name(80), "Okonjo-Birtwhistle", "Their family name");
    static final Column<LocalDate> BORN =
            Column.optional("date_of_birth", Types.day(), "2011-09-02", "Blank for an unborn baby");
    static final Column<LocalDate> EXPECTED =
            Column.optional("expected_on", Types.day(), "14/02/2019", "When an unborn baby is expected");
    static final Column<Sex> SEX = Column.optional("sex", Types.code(Sex.class), "FEMALE", "As the census asks for it");
    static final Column<Ethnicity> ETHNICITY =
            Column.optional("ethnicity", Types.code(Ethnicity.class), "MWBA", "Code of the Department for Education");
    static final Column<String> NHS_NUMBER =
            Column.optional("nhs_number", Common.nhsNumber(), "999 123 4572", "Ten digits; spaces do no harm");
    static final Column<String> LA_CHILD_ID =
            Column.optional("la_child_id", Types.ref(20), "NX20931", "LAchildID of the CIN census (N00097)");
    static final Column<Boolean> DISABILITY = Column.optional("disability", Types.yesNo(), "no", "Has a disability");
    static final Column<String> LANGUAGE =
            Column.optional("first_language", Types.text(40), "Polish", "Blank when not known");
    static final Column<Boolean> INTERPRETER =
            Column.optional("interpreter_needed", Types.yesNo(), "no", "Blank is no");
    static final Column<String> LOCALITY = Common.optional("locality", "locality", "EAST", "Where they live");
    static final Column<String> GP = Common.optional("gp", "agency", "GP-17", "Their practice");
    static final Column<String> SCHOOL = Common.optional("school", "agency", "SCH-4", "Their school or nursery");
    static final FileDefinition FILE = FileDefinition.of(
                    "children.csv",
                    "child",
                    "One line for each child, born or unborn.",
                    List.of(REF),
                    FAMILY,
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
                    SCHOOL)
            .unique(LA_CHILD_ID);

    private final FamilyImport families;

    ChildrenFile(FamilyImport families) {
        this.families = families;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var born = row.get(BORN);
        complaints.unless(born != null || row.get(EXPECTED) != null, BORN, "either this or expected_on is needed");
        complaints.unless(born == null || !born.isAfter(facts.today()), BORN, "is in the future");
        complaints.unless(
                born == null || row.get(GIVEN_NAME) != null, GIVEN_NAME, "is needed for a child who has been born");
    }

    @Override
    public void note(Row row, Facts facts) {
        var born = row.get(BORN);
        if (born != null) {
            facts.born(row.key(), born);
        }
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        families.children(actor, rows.stream().map(ChildrenFile::child).toList());
    }

    private static ImportedChild child(Row row) {
        var ethnicity = row.get(ETHNICITY);
        return new ImportedChild(
                row.key(),
                row.need(FAMILY),
                row.or(GIVEN_NAME, ""),
                row.need(FAMILY_NAME),
                row.get(BORN),
                row.get(EXPECTED),
                row.get(SEX),
                ethnicity == null ? null : ethnicity.name(),
                row.get(NHS_NUMBER),
                row.get(LA_CHILD_ID),
                row.get(DISABILITY),
                row.get(LANGUAGE),
                row.or(INTERPRETER, false),
                Common.locality(row.get(LOCALITY)),
                row.get(GP),
                row.get(SCHOOL));
    }
}
