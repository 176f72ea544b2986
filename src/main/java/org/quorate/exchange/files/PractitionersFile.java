package org.quorate.exchange.files;

import java.time.LocalDate;
import java.util.List;
import org.quorate.directory.DirectoryImport;
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

/** The people agencies send. */
@Component
@Order(5)
final class PractitionersFile implements FileStep {

    static final Column<String> REF = Common.ref("P-204");
    static final Column<String> AGENCY = Common.required("agency", "GP-17", "Where they work");
    static final Column<String> FULL_NAME =
            Column.required("full_name", Types.name(160), "Dr Ifeoma Threlkeld", "As it stands in letters");
    static final Column<Profession> PROFESSION =
            Column.required("profession", Types.code(Profession.class), "GP", "What they are at a conference");
    static final Column<String> JOB_TITLE =
            Column.optional("job_title", Types.text(120), "Safeguarding lead", "As they give it");
    static final Column<String> EMAIL =
            Column.optional("email", Types.email(), "i.threlkeld@alderbeck.example", "For invitations");
    static final Column<String> PHONE = Column.optional("phone", Types.phone(), "01632 960018", "Their telephone");
    static final Column<LocalDate> LEFT_ON =
            Column.optional("left_on", Types.day(), "31/12/2018", "Their last day in this post");
    static final FileDefinition FILE = FileDefinition.of(
            "practitioners.csv",
            "practitioner",
            "One line for each person an agency sends. Chairs may stand here too, as CONFERENCE_CHAIR.",
            List.of(REF),
            AGENCY,
            FULL_NAME,
            PROFESSION,
            JOB_TITLE,
            EMAIL,
            PHONE,
            LEFT_ON);

    private final DirectoryImport directory;

    PractitionersFile(DirectoryImport directory) {
        this.directory = directory;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void note(Row row, Facts facts) {
        facts.note("practitioner", row.key(), row.need(PROFESSION).name());
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        directory.practitioners(
                actor, rows.stream().map(PractitionersFile::practitioner).toList());
    }

    private static ImportedPractitioner practitioner(Row row) {
        return new ImportedPractitioner(
                row.key(),
                row.need(AGENCY),
                row.need(FULL_NAME),
                row.need(PROFESSION),
                row.get(JOB_TITLE),
                row.get(EMAIL),
                row.get(PHONE),
                row.get(LEFT_ON));
    }
}
