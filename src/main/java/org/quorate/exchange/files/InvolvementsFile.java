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
import org.quorate.family.ImportedInvolvement;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who works with which child. */
@Component
@Order(10)
final class InvolvementsFile implements FileStep {

    static final Column<String> CHILD = Common.required("child", "C-20931", "The child");
    static final Column<String> PRACTITIONER = Common.required("practitioner", "P-204", "Who works with them");
    static final Column<LocalDate> SINCE = Column.optional("since_on", Types.day(), "2018-03-01", "The first day");
    static final Column<LocalDate> UNTIL =
            Column.optional("until_on", Types.day(), "2019-02-28", "The last day; blank while it goes on");
    static final Column<Boolean> DIRECT = Column.optional(
            "direct_contact", Types.yesNo(), "yes", "Works directly with the child or family; blank is yes");
    static final FileDefinition FILE = FileDefinition.of(
            "involvements.csv",
            "involvement",
            "One line for each professional who works with a child: they are proposed as invitees, and a social"
                    + " worker sees the child.",
            List.of(CHILD, PRACTITIONER),
            SINCE,
            UNTIL,
            DIRECT);

    private final FamilyImport families;

    InvolvementsFile(FamilyImport families) {
        this.families = families;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var since = row.get(SINCE);
        var until = row.get(UNTIL);
        complaints.unless(
                since == null || until == null || !until.isBefore(since), UNTIL, "is before it began (since_on)");
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        families.involvements(
                actor, rows.stream().map(InvolvementsFile::involvement).toList());
    }

    private static ImportedInvolvement involvement(Row row) {
        return new ImportedInvolvement(
                row.key(),
                row.need(CHILD),
                row.need(PRACTITIONER),
                row.get(SINCE),
                row.get(UNTIL),
                row.or(DIRECT, true));
    }
}
