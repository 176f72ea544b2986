package org.quorate.exchange.files;

import java.time.LocalDate;
import java.util.Arrays;
import org.quorate.decision.Category;
import org.quorate.decision.DecisionImport;
import org.quorate.decision.ImportedPlan;
import org.quorate.decision.PlanEnd;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.Period;
import org.quorate.exchange.format.Amendment;
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
final class PlansFile extends OwnedRows<ImportedPlan> {

    static final FileDefinition FILE = FileDefinition.of(
            "plans.csv", "plan", "One line for each time a child was, or is, on a child protection plan.");

    static final Column<String> REF = FILE.ref("PL-771");
    static final Column<String> CHILD = FILE.to("child", "C-20931", "The child");
    static final Column<String> CONFERENCE = FILE.mayRefer(
            "conference",
            "conference",
            "CP-2018-0457",
            "Where it was made; blank when that conference is not in these files");
    static final Column<LocalDate> STARTED_ON =
            FILE.required("started_on", Types.day(), "2018-06-14", "The day of the conference that made it");
    static final Column<Category> INITIAL =
            FILE.required("initial_category", Types.code(Category.class), "NEG", "When it began");
    static final Column<Category> LATEST =
            FILE.required("latest_category", Types.code(Category.class), "EMO", "Now, or when it ended");
    static final Column<LocalDate> ENDED_ON =
            FILE.optional("ended_on", Types.day(), "2019-02-26", "Blank while it goes on");
    static final Column<String> END_REASON = FILE.optional(
            "end_reason",
            Types.oneOf(Arrays.stream(PlanEnd.values()).map(Enum::name).toList()),
            "REVIEW_CONFERENCE",
            "How it ended");

    static {
        FILE.changing(LATEST, ENDED_ON, END_REASON);
    }

    private final DecisionImport decisions;

    PlansFile(DecisionImport decisions) {
        super(FILE, ImportedPlan.class, decisions::plans, decisions::storedPlans);
        this.decisions = decisions;
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
        facts.plans(row.need(CHILD)).forEach((ref, other) -> {
            if (!ref.equals(row.key()) && plan.overlaps(other)) {
                complaints.at(
                        STARTED_ON,
                        "overlaps the child's plan from " + other.from()
                                + (ended == null && other.to() == null
                                        ? ", and both go on (CIN census check 8935)"
                                        : " (CIN census check 8940)"));
            }
        });
    }

    @Override
    public void note(Row row, Facts facts) {
        facts.plans(row.need(CHILD)).put(row.key(), period(row));
    }

    private static Period period(Row row) {
        return new Period(row.need(STARTED_ON), row.get(ENDED_ON));
    }

    @Override
    public void checkChange(Amendment amendment, Complaints complaints) {
        complaints.unless(
                amendment.there(ENDED_ON) == null,
                ENDED_ON,
                "is on record already (" + amendment.there(ENDED_ON) + "); correct an ended plan in the portal");
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        var plan = amendment.row();
        decisions.correctPlan(actor, amendment.stored(), plan.need(LATEST), plan.get(ENDED_ON), plan.get(END_REASON));
    }
}
