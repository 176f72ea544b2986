package org.quorate.exchange.files;

import java.time.LocalDate;
import java.util.List;
import org.quorate.decision.Category;
import org.quorate.decision.DecisionImport;
import org.quorate.decision.ImportedPlan;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.check.Period;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each child's time on a plan. */
@Component
@Order(15)
final class PlansFile implements FileStep {

    static final Column<String> REF = Common.ref("PL-771");
    static final Column<String> CHILD = Common.required("child", "C-20931", "The child");
    static final Column<String> CONFERENCE = Common.optional(
            "conference",
            "conference",
            "CP-2018-0457",
            "Where it was made; blank when that conference is not in these files");
    static final Column<LocalDate> STARTED_ON =
            Column.required("started_on", Types.day(), "2018-06-14", "The day of the conference that made it");
    static final Column<Category> INITIAL =
            Column.required("initial_category", Types.code(Category.class), "NEG", "When it began");
    static final Column<Category> LATEST =
            Column.required("latest_category", Types.code(Category.class), "EMO", "Now, or when it ended");
    static final Column<LocalDate> ENDED_ON =
            Column.optional("ended_on", Types.day(), "2019-02-26", "Blank while it goes on");
    static final Column<String> END_REASON = Column.optional(
            "end_reason",
            Types.oneOf(List.of("REVIEW_CONFERENCE", "MOVED_AWAY", "TURNED_18", "DIED", "COURT_ORDER")),
            "REVIEW_CONFERENCE",
            "How it ended");
    static final FileDefinition FILE = FileDefinition.of(
            "plans.csv",
            "plan",
            "One line for each time a child was, or is, on a child protection plan.",
            List.of(REF),
            CHILD,
            CONFERENCE,
            STARTED_ON,
            INITIAL,
            LATEST,
            ENDED_ON,
            END_REASON);

    private final DecisionImport decisions;

    PlansFile(DecisionImport decisions) {
        this.decisions = decisions;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var ended = row.get(ENDED_ON);
        if (ended != null && !ended.isAfter(row.need(STARTED_ON))) {
            complaints.at(ENDED_ON, "is not after the start (CIN census check 8840)");
            return;
        }
        complaints.unless(
                ended != null || row.get(END_REASON) == null, END_REASON, "does not go with a plan that goes on");
        var conference = row.get(CONFERENCE);
        complaints.unless(
                conference == null || facts.conference(conference).heldOn().equals(row.need(STARTED_ON)),
                STARTED_ON,
                "is not the day of the conference that made it (CIN census check 2885)");
        var plan = period(row);
        for (var other : facts.plans(row.need(CHILD))) {
            if (plan.overlaps(other)) {
                complaints.at(
                        STARTED_ON,
                        "overlaps the child's plan from " + other.from()
                                + (ended == null && other.to() == null
                                        ? ", and both go on (CIN census check 8935)"
                                        : " (CIN census check 8940)"));
            }
        }
    }

    @Override
    public void note(Row row, Facts facts) {
        facts.plans(row.need(CHILD)).add(period(row));
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        decisions.plans(actor, rows.stream().map(PlansFile::plan).toList());
    }

    private static Period period(Row row) {
        return new Period(row.need(STARTED_ON), row.get(ENDED_ON));
    }

    private static ImportedPlan plan(Row row) {
        return new ImportedPlan(
                row.key(),
                row.need(CHILD),
                row.get(CONFERENCE),
                row.need(STARTED_ON),
                row.need(INITIAL),
                row.need(LATEST),
                row.get(ENDED_ON),
                row.get(END_REASON));
    }
}
