package org.quorate.decision.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.decision.Category;
import org.quorate.decision.Outcome;
import org.quorate.decision.domain.DecideChild;
import org.quorate.decision.domain.DecisionRow;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/** One child's decision, saved as it is chosen. */
class ChildCard extends Article {

    private final OutcomeView view;
    private final ToggleChips<Outcome> outcome;
    private final ToggleChips<Category> category =
            new ToggleChips<>("Category", List.of(Category.values()), Category::text);
    private final Div about = new Div();
    private final Div follows = new Div();
    private final Div trouble = new Div();
    private DecisionRow row;
    private boolean showing;

    ChildCard(OutcomeView view, DecisionRow row) {
        this.view = view;
        this.row = row;
        addClassNames("q-card", "q-decision");
        outcome = new ToggleChips<>("Decision for " + row.label(), row.permitted(), Outcome::text);
        outcome.addClassName("q-decision-outcome");
        outcome.addValueChangeListener(event -> chosen());
        category.addValueChangeListener(event -> chosen());
        trouble.getElement().setAttribute("role", "alert");
        about.addClassName("q-stack");
        follows.addClassName("q-stack");
        add(new H3(row.label()), about, outcome, category, trouble, follows);
    }

    /** Shows what stands; a choice that could not be saved yet stays as it is, beside what somebody else decided. */
    final void show(DecisionRow now, boolean writable) {
        var changed = now.decisionId() != null && !now.decisionId().equals(row.decisionId());
        if (changed && writable && choiceWaits(now)) {
            showConflict(now);
            return;
        }
        row = now;
        showing = true;
        if (changed || (now.decisionId() != null && outcome.getValue() == null)) {
            outcome.setValue(now.outcome());
            category.setValue(now.category());
            trouble.removeAll();
        }
        showing = false;
        outcome.setReadOnly(!writable);
        category.setReadOnly(!writable);
        outcome.setVisible(writable);
        category.setVisible(writable && needsCategory());
        showAbout(writable);
        showFollows();
    }

    /** Somebody else decided first: their decision is shown beside what was chosen here. */
    final void showConflict(DecisionRow theirs) {
        trouble.removeAll();
        var what = theirs.outcome() == null ? "the decision was taken back" : inWords(theirs);
        var who = theirs.decidedBy() == null ? "Somebody else" : theirs.decidedBy();
        var when = theirs.decidedAt() == null ? "" : " on " + Dates.moment(theirs.decidedAt());
        trouble.add(
                Badge.bad("Not saved"),
                new Paragraph(who + " decided" + when + ": " + what + ". Your choice is still shown here."),
                Buttons.secondary("Keep theirs", () -> {
                    outcome.setValue(null);
                    show(theirs, true);
                    trouble.removeAll();
                }),
                Buttons.secondary("Save mine instead", () -> {
                    row = theirs;
                    chosen();
                }));
    }

    final void refuse(RuleViolation violation) {
        RuleMessages.showIn(violation, Map.<String, HasValidation>of("outcome", outcome, "category", category));
        trouble.removeAll();
        if (violation.code().equals("no-open-plan")) {
            trouble.add(Buttons.secondary(
                    "Record the plan " + row.label() + " is on", () -> view.recordRunningPlan(row.childId())));
        }
    }

    private void chosen() {
        if (showing) {
            return;
        }
        var chosen = outcome.getValue();
        category.setVisible(needsCategory());
        if (chosen == null || (needsCategory() && suggestedCategory() == null)) {
            showFollows();
            return;
        }
        view.decide(
                this,
                row.childId(),
                new DecideChild(chosen, needsCategory() ? suggestedCategory() : null, row.decisionId()));
    }

    /** A plan that continues keeps its category unless another is chosen. */
    private @Nullable Category suggestedCategory() {
        if (category.getValue() != null || row.plan() == null || outcome.getValue() != Outcome.PLAN_CONTINUED) {
            return category.getValue();
        }
        return row.plan().latestCategory();
    }

    private boolean choiceWaits(DecisionRow now) {
        var chosen = outcome.getValue();
        return chosen != null && chosen != row.outcome() && chosen != now.outcome();
    }

    private boolean needsCategory() {
        return outcome.getValue() != null && outcome.getValue().leavesOnPlan();
    }

    private void showAbout(boolean writable) {
        about.removeAll();
        about.add(Badge.info(row.kind().title() + " (" + row.kind().shortName() + ")"));
        if (row.plan() != null) {
            about.add(new Paragraph("On a plan since " + Dates.day(row.plan().startedOn()) + ": "
                    + row.plan().latestCategory().text() + "."));
        }
        var decided = new Paragraph(inWords(row) + ".");
        decided.addClassName("q-strong");
        decided.setClassName("q-on-paper", writable);
        about.add(decided);
    }

    private void showFollows() {
        follows.removeAll();
        var standing = row.outcome();
        var chosen = outcome.getValue() == null ? standing : outcome.getValue();
        if (chosen != null && chosen.leavesOnPlan()) {
            var next = view.preview(row.childId(), chosen);
            var facts = new Facts();
            if (next.review() != null) {
                facts.with("Next review by", inWords(next.review()));
            }
            if (next.coreGroup() != null) {
                facts.with("First core group by", inWords(next.coreGroup()));
            }
            follows.add(facts);
        }
        if (category.getValue() != null && category.getValue().discouraged() && needsCategory()) {
            follows.add(Badge.warn("“Multiple” is discouraged: choose the category that matters most"));
        }
        if (standing != null && row.decidedAt() != null) {
            follows.add(Badge.good("Saved " + Dates.moment(row.decidedAt())
                    + (row.decidedBy() == null ? "" : " by " + row.decidedBy())));
        }
    }

    private static String inWords(Deadline deadline) {
        return Dates.day(deadline.due()) + " (" + deadline.explain() + ")";
    }

    private static String inWords(DecisionRow row) {
        return row.outcome() == null
                ? "Nothing decided"
                : row.outcome().text()
                        + (row.category() == null ? "" : ", " + row.category().text());
    }
}
