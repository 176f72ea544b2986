package org.quorate.exchange.files;

import java.util.List;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.DirectoryImport;
import org.quorate.directory.ImportedAgency;
import org.quorate.directory.ImportedPractitioner;
import org.quorate.directory.Profession;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who chairs conferences. They are practitioners of the reviewing service, which the import sets up for them. */
@Component
@Order(4)
final class ChairsFile implements FileStep {

    private static final ImportedAgency REVIEWING_SERVICE = new ImportedAgency(
            "REVIEWING-SERVICE",
            "Reviewing service",
            AgencyKind.REVIEWING_SERVICE,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    static final FileDefinition FILE = FileDefinition.of(
            "chairs.csv", "practitioner", "One line for each conference chair; for those not in practitioners.csv.");

    static final Column<String> REF = FILE.ref("CHAIR-3");
    static final Column<String> FULL_NAME =
            FILE.required("full_name", Types.name(160), "Morwenna Achebe", "As it stands in letters");
    static final Column<String> EMAIL =
            FILE.optional("email", Types.email(), "m.achebe@northshire.example", "Their own, for invitations");

    private final DirectoryImport directory;

    ChairsFile(DirectoryImport directory) {
        this.directory = directory;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void note(Row row, Facts facts) {
        facts.professions().put(row.key(), Profession.CONFERENCE_CHAIR);
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        directory.agencies(actor, List.of(REVIEWING_SERVICE));
        directory.practitioners(actor, rows.stream().map(ChairsFile::chair).toList());
    }

    private static ImportedPractitioner chair(Row row) {
        return new ImportedPractitioner(
                row.key(),
                REVIEWING_SERVICE.ref(),
                row.need(FULL_NAME),
                Profession.CONFERENCE_CHAIR,
                null,
                row.get(EMAIL),
                null,
                null);
    }
}
