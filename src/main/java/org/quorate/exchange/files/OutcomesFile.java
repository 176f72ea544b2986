package org.quorate.exchange.files;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceStatus;
import org.quorate.decision.Category;
import org.quorate.decision.DecisionImport;
import org.quorate.decision.ImportedOutcome;
import org.quorate.decision.Outcome;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.quorate.kernel.StoredRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was decided for each child. */
@Component
@Order(14)
final class OutcomesFile extends OwnedRows<ImportedOutcome> {

    static final FileDefinition FILE =
            FileDefinition.of("outcomes.csv", "outcome", "One line for each child for whom a conference decided.");

    static final Column<String> CONFERENCE = FILE.key(FILE.to("conference", "CP-2018-0457", "The conference"));
    static final Column<String> CHILD = FILE.key(FILE.to("child", "C-20931", "The child"));
    static final Column<Outcome> OUTCOME =
            FILE.required("outcome", Types.code(Outcome.class), "PLAN_MADE", "What was decided for this child");
    static final Column<Category> CATEGORY = FILE.optional(
                    "category",
                    Types.code(Category.class),
                    "NEG",
                    "Needed when a plan is made or continued, else blank")
            .goingWith(OUTCOME);
    static final Column<LocalDate> NEXT_REVIEW_DUE = FILE.optional(
                    "next_review_due",
                    Types.day(),
                    "",
                    "Blank: worked out by the rules when a plan is made or continued")
            .goingWith(OUTCOME);

    static {
        FILE.changing(OUTCOME, CATEGORY, NEXT_REVIEW_DUE);
        FILE.referring(ConferenceChildrenFile.KIND_OF_ROW, CONFERENCE, CHILD);
    }

    private final DecisionImport decisions;
    private final RulesInForce rules;

    OutcomesFile(DecisionImport decisions, RulesInForce rules) {
        super(FILE, ImportedOutcome.class, decisions::outcomes);
        this.decisions = decisions;
        this.rules = rules;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var conference = facts.conference(row.need(CONFERENCE));
        var outcome = row.need(OUTCOME);
        complaints.unless(
                conference.status() == ConferenceStatus.HELD,
                CONFERENCE,
                "decides nothing: its status is " + conference.status());
        complaints.unless(
                outcome.leavesOnPlan() == (row.get(CATEGORY) != null),
                CATEGORY,
                outcome.leavesOnPlan() ? "is needed with " + outcome : "does not go with " + outcome);
        complaints.unless(
                outcome.leavesOnPlan() || row.get(NEXT_REVIEW_DUE) == null,
                NEXT_REVIEW_DUE,
                "does not go with " + outcome);
        var kind = facts.considered(row.need(CONFERENCE), row.need(CHILD));
        var ofReview = outcome == Outcome.PLAN_CONTINUED || outcome == Outcome.PLAN_ENDED;
        complaints.unless(ofReview != kind.isInitial(), OUTCOME, "is no outcome of a conference of kind " + kind);
    }

    @Override
    ImportedOutcome owned(Row row, Facts facts) {
        var conference = facts.conference(row.need(CONFERENCE));
        var outcome = row.need(OUTCOME);
        var given = row.get(NEXT_REVIEW_DUE);
        return row.as(
                ImportedOutcome.class,
                "nextReviewDue",
                given != null ? given : nextReview(outcome, conference.heldOn()),
                "coreGroupDue",
                outcome == Outcome.PLAN_MADE
                        ? rules.clocks(conference.heldOn())
                                .coreGroup(conference.heldOn())
                                .due()
                        : null,
                "decidedAt",
                Common.instant(conference.start()));
    }

    @Override
    public List<StoredRow> stored(Actor actor, List<Row> rows) {
        return rows.stream()
                .flatMap(row -> decisions.storedOutcome(actor, row.need(CONFERENCE), row.need(CHILD)).stream())
                .toList();
    }

    @Override
    public Row completed(Row row, Facts facts) {
        return row.with(NEXT_REVIEW_DUE, owned(row, facts).nextReviewDue());
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        decisions.correctOutcome(actor, amendment.stored(), owned(amendment.row(), facts));
    }

    private @Nullable LocalDate nextReview(Outcome outcome, LocalDate heldOn) {
        var clocks = rules.clocks(heldOn);
        return switch (outcome) {
            case PLAN_MADE -> clocks.firstReview(heldOn).due();
            case PLAN_CONTINUED -> clocks.laterReview(heldOn).due();
            case PLAN_ENDED, NO_PLAN_CIN, NO_PLAN_EARLY_HELP, NO_PLAN_NFA -> null;
        };
    }
}
