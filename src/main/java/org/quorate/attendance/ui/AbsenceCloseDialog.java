package org.quorate.attendance.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.quorate.attendance.domain.AbsenceOutcome;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.ToggleChips;

/** Asks how the talk with an agency ended. */
final class AbsenceCloseDialog extends FormDialog {

    private final ToggleChips<AbsenceOutcome> outcome =
            new ToggleChips<>("How did it end?", List.of(AbsenceOutcome.values()), AbsenceOutcome::label);
    private final TextArea note = new TextArea("What was agreed (if anything)");

    AbsenceCloseDialog(String agency, BiConsumer<AbsenceOutcome, String> close) {
        super("Close the notice: " + agency, "Close the notice");
        note.setMaxLength(1000);
        wide("outcome", outcome);
        wide("note", note);
        onSave(() -> {
            var chosen = outcome.getValue();
            if (chosen == null) {
                throw RuleViolation.at("outcome", "absence-outcome-missing");
            }
            close.accept(chosen, note.getValue());
        });
    }
}
