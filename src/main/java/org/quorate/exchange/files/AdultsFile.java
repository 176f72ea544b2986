package org.quorate.exchange.files;

import java.time.LocalDate;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.family.AdultDetails;
import org.quorate.family.Families;
import org.quorate.family.FamilyImport;
import org.quorate.family.ImportedAdult;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The adults of the families. */
@Component
@Order(8)
final class AdultsFile extends OwnedRows<ImportedAdult> {

    static final FileDefinition FILE = FileDefinition.of("adults.csv", "adult", "One line for each adult of a family.");

    static final Column<String> REF = FILE.ref("A-3307");
    static final Column<String> FAMILY = FILE.to("family", "F-1042", "The family they belong to");
    static final Column<String> GIVEN_NAME = FILE.required("given_name", Types.name(80), "Bronagh", "Given name");
    static final Column<String> FAMILY_NAME =
            FILE.required("family_name", Types.name(80), "Birtwhistle", "Family name");
    static final Column<LocalDate> BORN = FILE.optional("date_of_birth", Types.day(), "1986-05-30", "Day of birth");
    static final Column<String> PHONE = FILE.optional("phone", Types.phone(), "07700 900123", "Their telephone");
    static final Column<String> EMAIL =
            FILE.optional("email", Types.email(), "bronagh@post.example", "Their e-mail address");
    static final Column<String> LANGUAGE =
            FILE.optional("first_language", Types.text(40), "English", "Blank when not known");
    static final Column<Boolean> INTERPRETER = FILE.optional("interpreter_needed", Types.yesNo(), "no", "Blank is no");

    static {
        FILE.changing(GIVEN_NAME, FAMILY_NAME, BORN, PHONE, EMAIL, LANGUAGE, INTERPRETER);
    }

    private final Families families;

    AdultsFile(FamilyImport owner, Families families) {
        super(FILE, ImportedAdult.class, owner::adults, owner::storedAdults);
        this.families = families;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var born = row.get(BORN);
        complaints.unless(born == null || !born.isAfter(facts.today()), BORN, "is in the future");
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        var adult = amendment.row();
        families.correctAdult(
                actor,
                amendment.stored().id(),
                amendment.stored().version(),
                adult.as(AdultDetails.class),
                adult.get(EMAIL));
    }
}
