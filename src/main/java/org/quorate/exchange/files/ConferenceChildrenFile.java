package org.quorate.exchange.files;

import java.time.LocalDate;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.ConferenceImport;
import org.quorate.conference.ImportedConsideredChild;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.partnership.ConferenceKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which children a conference considers, each with a kind and a clock of its own. */
@Component
@Order(12)
final class ConferenceChildrenFile extends OwnedRows<ImportedConsideredChild> {

    static final String KIND_OF_ROW = "considered child";

    static final FileDefinition FILE = FileDefinition.of(
            "conference_children.csv",
            KIND_OF_ROW,
            "One line for each child a conference considers; every conference considers at least one.");

    static final Column<String> CONFERENCE = FILE.key(FILE.to("conference", "CP-2018-0457", "The conference"));
    static final Column<String> CHILD = FILE.key(FILE.to("child", "C-20931", "The child it considers"));
    static final Column<ConferenceKind> KIND =
            FILE.required("kind", Types.code(ConferenceKind.class), "INITIAL", "What the conference is for this child");
    static final Column<ClockBasis> CLOCK_BASIS = FILE.required(
            "clock_basis",
            Types.code(ClockBasis.class),
            "STRATEGY_DISCUSSION",
            "What the clock is counted from: STRATEGY_DISCUSSION for INITIAL and PRE_BIRTH; INITIAL_CONFERENCE,"
                    + " PREVIOUS_REVIEW or BIRTH for REVIEW; TRANSFER_… for TRANSFER_IN");
    static final Column<LocalDate> CLOCK_FROM =
            FILE.required("clock_from", Types.day(), "2018-05-24", "The day the clock is counted from");
    static final Column<LocalDate> DUE_ON = FILE.optional(
            "due_on", Types.day(), "", "The last day in time; blank: worked out by the rules of the day it is held");

    private final RulesInForce rules;

    ConferenceChildrenFile(ConferenceImport conferences, RulesInForce rules) {
        super(FILE, ImportedConsideredChild.class, conferences::children);
        this.rules = rules;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var heldOn = facts.conference(row.need(CONFERENCE)).heldOn();
        var kind = row.need(KIND);
        var dueOn = row.get(DUE_ON);
        complaints.unless(row.need(CLOCK_BASIS).fits(kind), CLOCK_BASIS, "does not fit a conference of kind " + kind);
        complaints.unless(
                !row.need(CLOCK_FROM).isAfter(heldOn), CLOCK_FROM, "is after the conference (" + heldOn + ")");
        complaints.unless(dueOn == null || !dueOn.isBefore(row.need(CLOCK_FROM)), DUE_ON, "is before the clock starts");
    }

    @Override
    public void note(Row row, Facts facts) {
        facts.considered(row.need(CONFERENCE), row.need(CHILD), row.need(KIND));
    }

    @Override
    ImportedConsideredChild owned(Row row, Facts facts) {
        var given = row.get(DUE_ON);
        var heldOn = facts.conference(row.need(CONFERENCE)).heldOn();
        var due = rules.due(row.need(KIND), row.need(CLOCK_BASIS), row.need(CLOCK_FROM), heldOn);
        return row.as(
                ImportedConsideredChild.class,
                "dueOn",
                given == null ? due.due() : given,
                "limitOn",
                given == null || given.equals(due.due()) ? due.limit() : given);
    }
}
