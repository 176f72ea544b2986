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
import org.quorate.family.FamilyImport;
import org.quorate.family.ImportedAdult;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The adults of the families. */
@Component
@Order(8)
final class AdultsFile implements FileStep {

    static final Column<String> REF = Common.ref("A-3307");
    static final Column<String> FAMILY = Common.required("family", "F-1042", "The family they belong to");
    static final Column<String> GIVEN_NAME = Column.required("given_name", Types.name(80), "Bronagh", "Given name");
    static final Column<String> FAMILY_NAME =
            Column.required("family_name", Types.name(80), "Birtwhistle", "Family name");
    static final Column<LocalDate> BORN = Column.optional("date_of_birth", Types.day(), "1986-05-30", "Day of birth");
    static final Column<String> PHONE = Column.optional("phone", Types.phone(), "07700 900123", "Their telephone");
    static final Column<String> EMAIL =
            Column.optional("email", Types.email(), "bronagh@post.example", "Their e-mail address");
    static final Column<String> LANGUAGE =
            Column.optional("first_language", Types.text(40), "English", "Blank when not known");
    static final Column<Boolean> INTERPRETER =
            Column.optional("interpreter_needed", Types.yesNo(), "no", "Blank is no");
    static final FileDefinition FILE = FileDefinition.of(
            "adults.csv",
            "adult",
            "One line for each adult of a family.",
            List.of(REF),
            FAMILY,
            GIVEN_NAME,
            FAMILY_NAME,
            BORN,
            PHONE,
            EMAIL,
            LANGUAGE,
            INTERPRETER);

    private final FamilyImport families;

    AdultsFile(FamilyImport families) {
        this.families = families;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var born = row.get(BORN);
        complaints.unless(born == null || !born.isAfter(facts.today()), BORN, "is in the future");
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        families.adults(actor, rows.stream().map(AdultsFile::adult).toList());
    }

    private static ImportedAdult adult(Row row) {
        return new ImportedAdult(
                row.key(),
                row.need(FAMILY),
                row.need(GIVEN_NAME),
                row.need(FAMILY_NAME),
                row.get(BORN),
                row.get(PHONE),
                row.get(EMAIL),
                row.get(LANGUAGE),
                row.or(INTERPRETER, false));
    }
}
