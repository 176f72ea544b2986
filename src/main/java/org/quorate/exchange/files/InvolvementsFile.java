package org.quorate.exchange.files;

import java.time.LocalDate;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.family.Children;
import org.quorate.family.FamilyImport;
import org.quorate.family.ImportedInvolvement;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who works with which child. */
@Component
@Order(10)
final class InvolvementsFile extends OwnedRows<ImportedInvolvement> {

    static final FileDefinition FILE = FileDefinition.of(
            "involvements.csv",
            "involvement",
            "One line for each professional who works with a child: they are proposed as invitees, and a social"
                    + " worker sees the child.");

    static final Column<String> CHILD = FILE.key(FILE.to("child", "C-20931", "The child"));
    static final Column<String> PRACTITIONER = FILE.key(FILE.to("practitioner", "P-204", "Who works with them"));
    static final Column<LocalDate> SINCE = FILE.optional("since_on", Types.day(), "2018-03-01", "The first day");
    static final Column<LocalDate> UNTIL =
            FILE.optional("until_on", Types.day(), "2019-02-28", "The last day; blank while it goes on");
    static final Column<Boolean> DIRECT = FILE.optional(
                    "direct_contact", Types.yesNo(), "yes", "Works directly with the child or family; blank is yes")
            .orElse(true);

    static {
        FILE.changing(UNTIL);
    }

    private final Children children;

    InvolvementsFile(FamilyImport owner, Children children) {
        super(FILE, ImportedInvolvement.class, owner::involvements, owner::storedInvolvements);
        this.children = children;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var since = row.get(SINCE);
        var until = row.get(UNTIL);
        complaints.unless(
                since == null || until == null || !until.isBefore(since), UNTIL, "is before it began (since_on)");
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        children.endInvolvement(actor, amendment.stored().id(), amendment.row().need(UNTIL));
    }
}
