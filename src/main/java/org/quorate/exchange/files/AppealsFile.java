package org.quorate.exchange.files;

import java.time.LocalDate;
import java.util.List;
import org.quorate.appeal.AppealGround;
import org.quorate.appeal.AppealImport;
import org.quorate.appeal.AppealOutcome;
import org.quorate.appeal.Appellant;
import org.quorate.appeal.ImportedAppeal;
import org.quorate.appeal.UpheldReason;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Appeals. */
@Component
@Order(22)
final class AppealsFile extends OwnedRows<ImportedAppeal> {

    static final FileDefinition FILE =
            FileDefinition.of("appeals.csv", "appeal", "One line for each appeal against a conference.");

    static final Column<String> REF = FILE.ref("AP-4");
    static final Column<String> CONFERENCE = FILE.to("conference", "CP-2018-0457", "The conference");
    static final Column<Appellant> APPELLANT =
            FILE.required("appellant", Types.code(Appellant.class), "MOTHER", "Who appealed; no names");
    static final Column<LocalDate> RECEIVED_ON =
            FILE.required("received_on", Types.day(), "2018-07-02", "The day it came");
    static final Column<List<AppealGround>> GROUNDS =
            FILE.required("grounds", Types.codes(AppealGround.class), "PROCEDURE|INFORMATION", "What was wrong");
    static final Column<LocalDate> DECIDED_ON =
            FILE.optional("decided_on", Types.day(), "2018-07-13", "Blank while open; goes with outcome");
    static final Column<AppealOutcome> OUTCOME =
            FILE.optional("outcome", Types.code(AppealOutcome.class), "UPHELD", "Blank while open");
    static final Column<UpheldReason> REASON_UPHELD = FILE.optional(
            "reason_upheld",
            Types.code(UpheldReason.class),
            "KEY_PROFESSIONALS_ABSENT",
            "Needed with UPHELD and PARTLY_UPHELD, else blank");

    static {
        FILE.changing(DECIDED_ON, OUTCOME, REASON_UPHELD);
    }

    private final AppealImport appeals;

    AppealsFile(AppealImport appeals) {
        super(FILE, ImportedAppeal.class, appeals::appeals, appeals::stored);
        this.appeals = appeals;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var received = row.need(RECEIVED_ON);
        var decided = row.get(DECIDED_ON);
        var outcome = row.get(OUTCOME);
        var heldOn = facts.conference(row.need(CONFERENCE)).heldOn();
        complaints.unless(!received.isBefore(heldOn), RECEIVED_ON, "is before the conference (" + heldOn + ")");
        complaints.unless(
                decided == null || !decided.isBefore(received), DECIDED_ON, "is before it came (received_on)");
        complaints.unless((decided == null) == (outcome == null), OUTCOME, "goes with decided_on: both or neither");
        var upheld = outcome != null && outcome.isUpheld();
        complaints.unless(
                upheld == (row.get(REASON_UPHELD) != null),
                REASON_UPHELD,
                upheld ? "is needed with " + outcome : "is only for appeals upheld");
    }

    @Override
    public void checkChange(Amendment amendment, Complaints complaints) {
        complaints.unless(amendment.there(OUTCOME) == null, OUTCOME, "is on record already");
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        var appeal = amendment.row();
        appeals.decide(
                actor, amendment.stored(), appeal.need(DECIDED_ON), appeal.need(OUTCOME), appeal.get(REASON_UPHELD));
    }
}
