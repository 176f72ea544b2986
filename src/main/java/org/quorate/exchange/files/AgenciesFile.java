package org.quorate.exchange.files;

import java.time.LocalDate;
import java.util.List;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.DirectoryImport;
import org.quorate.directory.ImportedAgency;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Practices, schools, teams and forces. */
@Component
@Order(3)
final class AgenciesFile implements FileStep {

    static final Column<String> REF = Common.ref("GP-17");
    static final Column<String> NAME = Column.required("name", Types.name(200), "Alderbeck Surgery", "Its name");
    static final Column<AgencyKind> KIND =
            Column.required("kind", Types.code(AgencyKind.class), "GP_PRACTICE", "What it is");
    static final Column<String> LOCALITY =
            Common.optional("locality", "locality", "EAST", "Where it is; blank when it serves the county");
    static final Column<String> CODE =
            Column.optional("national_code", Types.text(20), "N81999", "A practice's ODS code, a school's URN");
    static final Column<String> PHONE = Column.optional("phone", Types.phone(), "01632 960017", "Its telephone");
    static final Column<String> EMAIL =
            Column.optional("email", Types.email(), "office@alderbeck.example", "Its secure mailbox");
    static final Column<String> ADDRESS =
            Column.optional("address", Types.address(), "2 Mill Lane, Alderbeck", "Without the postcode");
    static final Column<String> POSTCODE = Column.optional("postcode", Types.postcode(), "NX4 2AB", "Its postcode");
    static final Column<LocalDate> CLOSED_ON =
            Column.optional("closed_on", Types.day(), "2019-01-31", "The last day it was open");
    static final FileDefinition FILE = FileDefinition.of(
                    "agencies.csv",
                    "agency",
                    "One line for each agency: practice, school, team, force.",
                    List.of(REF),
                    NAME,
                    KIND,
                    LOCALITY,
                    CODE,
                    PHONE,
                    EMAIL,
                    ADDRESS,
                    POSTCODE,
                    CLOSED_ON)
            .unique(KIND, CODE);

    private final DirectoryImport directory;

    AgenciesFile(DirectoryImport directory) {
        this.directory = directory;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        directory.agencies(actor, rows.stream().map(AgenciesFile::agency).toList());
    }

    private static ImportedAgency agency(Row row) {
        return new ImportedAgency(
                row.key(),
                row.need(NAME),
                row.need(KIND),
                Common.locality(row.get(LOCALITY)),
                row.get(CODE),
                row.get(PHONE),
                row.get(EMAIL),
                row.get(ADDRESS),
                row.get(POSTCODE),
                row.get(CLOSED_ON));
    }
}
