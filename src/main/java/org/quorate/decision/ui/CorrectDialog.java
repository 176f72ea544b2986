package org.quorate.decision.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.CallConference;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.Clocks;
import org.quorate.conference.ConsideredChild;
import org.quorate.conference.LateReason;
import org.quorate.decision.Category;
import org.quorate.decision.Outcome;
import org.quorate.decision.domain.CorrectLine;
import org.quorate.decision.domain.DecideChild;
import org.quorate.decision.domain.DecisionPolicy;
import org.quorate.decision.domain.DecisionRow;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.ToggleChips;

/** Asks what should be on record about one child at a conference that was held, and why it is not. */
class CorrectDialog extends FormDialog {

    private final UUID childId;
    private final Clocks clocks;
    private final @Nullable UUID seen;
    private final ToggleChips<ConferenceKind> kind =
            new ToggleChips<>("Kind of conference", List.of(ConferenceKind.values()), ConferenceKind::shortName);
    private final Select<ClockBasis> basis = new Select<>();
    private final LocalDateField from = new LocalDateField("On");
    private final Select<Outcome> outcome = new Select<>();
    private final Select<Category> category = new Select<>();
    private final Select<LateReason> lateReason = new Select<>();
    private final TextArea reason = new TextArea("Why it is corrected");

    /** Mends a line that is there. */
    CorrectDialog(DecisionRow row, ConsideredChild child, Clocks clocks, Consumer<CorrectLine> save) {
        this(row.childId(), "Correct what is on record about " + row.label(), row.decisionId(), clocks, save);
        kind.setValue(child.kind());
        basis.setValue(child.clockBasis());
        from.setValue(child.clockFrom());
        outcome.setValue(row.outcome());
        category.setValue(row.category());
        getFooter()
                .addComponentAsFirst(Buttons.danger(
                        "Was not considered",
                        () -> saved(() -> save.accept(
                                new CorrectLine(childId, null, null, reason.getValue(), lateReason.getValue())))));
    }

    /** Adds a child who was considered and is not on record. */
    CorrectDialog(UUID childId, String label, Clocks clocks, Consumer<CorrectLine> save) {
        this(childId, "Add " + label + " to what is on record", null, clocks, save);
        kind.setValue(ConferenceKind.INITIAL);
    }

    private CorrectDialog(UUID childId, String title, @Nullable UUID seen, Clocks clocks, Consumer<CorrectLine> save) {
        super(title, "Correct the record");
        this.childId = childId;
        this.clocks = clocks;
        this.seen = seen;
        basis.setLabel("The clock started with");
        basis.setItemLabelGenerator(ClockBasis::text);
        outcome.setLabel("Decision");
        outcome.setItemLabelGenerator(Outcome::text);
        category.setLabel("Category");
        category.setItems(Category.values());
        category.setItemLabelGenerator(Category::text);
        category.setHelperText("With a plan that is made or goes on");
        lateReason.setLabel("Why it was late (if it was)");
        lateReason.setItems(Arrays.asList(LateReason.values()));
        lateReason.setItemLabelGenerator(LateReason::text);
        reason.setMaxLength(400);
        reason.setHelperText("What was on record before is kept beside it.");
        kind.addValueChangeListener(event -> offer());
        wide("kind", kind).field("clockBasis", basis).field("clockFrom", from);
        field("outcome", outcome).field("category", category);
        wide("lateReason", lateReason).wide("reason", reason);
        onSave(() -> save.accept(line()));
    }

    private void offer() {
        if (kind.getValue() != null) {
            var before = outcome.getValue();
            basis.setItems(clocks.bases(kind.getValue()));
            basis.setValue(clocks.bases(kind.getValue()).getFirst());
            outcome.setItems(DecisionPolicy.permitted(kind.getValue()));
            outcome.setValue(
                    before != null && DecisionPolicy.permitted(kind.getValue()).contains(before) ? before : null);
        }
    }

    private CorrectLine line() {
        if (kind.getValue() == null || from.getValue() == null) {
            throw RuleViolation.at("clockFrom", "clock-not-started");
        }
        if (outcome.getValue() == null) {
            throw RuleViolation.at("outcome", "outcome-needed");
        }
        var chosen = outcome.getValue().leavesOnPlan() ? category.getValue() : null;
        return new CorrectLine(
                childId,
                new CallConference.Child(childId, kind.getValue(), basis.getValue(), from.getValue()),
                new DecideChild(outcome.getValue(), chosen, seen),
                reason.getValue(),
                lateReason.getValue());
    }
}
