package org.quorate.decision.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.quorate.decision.Category;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/** Asks about the plan a child has been on since before the portal was in use. */
class RunningPlanDialog extends Dialog {

    private final LocalDateField startedOn = new LocalDateField("Plan started on");
    private final ToggleChips<Category> category =
            new ToggleChips<>("Category", List.of(Category.values()), Category::text);

    RunningPlanDialog(BiConsumer<LocalDate, Category> save) {
        setHeaderTitle("Which plan is the child on?");
        var form = new Div(
                new Paragraph("A review continues or ends a plan. This one was made before it could be found here."),
                startedOn,
                category);
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Record the plan", () -> save(save)));
    }

    private void save(BiConsumer<LocalDate, Category> save) {
        var fields = Map.<String, HasValidation>of("startedOn", startedOn, "category", category);
        try {
            RuleMessages.clear(fields);
            if (startedOn.getValue() == null) {
                throw RuleViolation.at("startedOn", "required");
            }
            if (category.getValue() == null) {
                throw RuleViolation.at("category", "required");
            }
            save.accept(startedOn.getValue(), category.getValue());
            close();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, fields);
        }
    }
}
