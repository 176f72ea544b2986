package org.quorate.exchange.files;

import java.time.LocalDate;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.DirectoryImport;
import org.quorate.directory.ImportedAgency;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Practices, schools, teams and forces. */
@Component
@Order(3)
final class AgenciesFile extends OwnedRows<ImportedAgency> {

    static final FileDefinition FILE =
            FileDefinition.of("agencies.csv", "agency", "One line for each agency: practice, school, team, force.");

    static final Column<String> REF = FILE.ref("GP-17");
    static final Column<String> NAME = FILE.required("name", Types.name(200), "Alderbeck Surgery", "Its name");
    static final Column<AgencyKind> KIND =
            FILE.required("kind", Types.code(AgencyKind.class), "GP_PRACTICE", "What it is");
    static final Column<String> LOCALITY =
            FILE.mayRefer("locality", "locality", "EAST", "Where it is; blank when it serves the county");
    static final Column<String> CODE =
            FILE.optional("national_code", Types.text(20), "N81999", "A practice's ODS code, a school's URN");
    static final Column<String> PHONE = FILE.optional("phone", Types.phone(), "01632 960017", "Its telephone");
    static final Column<String> EMAIL =
            FILE.optional("email", Types.email(), "office@alderbeck.example", "Its secure mailbox");
    static final Column<String> ADDRESS = FILE.optional(
                    "address", Types.address(), "2 Mill Lane, Alderbeck", "Without the postcode")
            .as("addressLines");
    static final Column<String> POSTCODE = FILE.optional("postcode", Types.postcode(), "NX4 2AB", "Its postcode");
    static final Column<LocalDate> CLOSED_ON =
            FILE.optional("closed_on", Types.day(), "2019-01-31", "The last day it was open");

    static {
        FILE.changing(NAME, LOCALITY, CODE, PHONE, EMAIL, ADDRESS, POSTCODE, CLOSED_ON);
        FILE.unique(KIND, CODE);
    }

    private final Agencies agencies;

    AgenciesFile(DirectoryImport directory, Agencies agencies) {
        super(FILE, ImportedAgency.class, directory::agencies, directory::storedAgencies);
        this.agencies = agencies;
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        var agency = amendment.row();
        var id = amendment.stored().id();
        agencies.correct(
                actor,
                id,
                amendment.stored().version(),
                agency.as(AgencyDetails.class, "emailAgain", agency.get(EMAIL)));
        if (amendment.isNew(CLOSED_ON)) {
            if (amendment.there(CLOSED_ON) != null) {
                agencies.reopen(actor, id);
            }
            agencies.close(actor, id, agency.need(CLOSED_ON));
        }
    }
}
