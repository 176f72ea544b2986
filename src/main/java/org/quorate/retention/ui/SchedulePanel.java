package org.quorate.retention.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.RuleViolation;
import org.quorate.retention.RetentionRules;
import org.quorate.retention.domain.RetentionRule;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** The retention schedule in force today, and the partnership's own lines. */
final class SchedulePanel extends Panel {

    private static final int LONGEST_SOURCE = 400;

    private final transient RetentionRules rules;
    private final transient CurrentActor actors;
    private final DataTable<RetentionRule> table =
            new DataTable<>("Retention schedule", new EmptyState("There is no schedule."));

    SchedulePanel(RetentionRules rules, CurrentActor actors) {
        super("Schedule");
        this.rules = rules;
        this.actors = actors;
        table.column("Records", rule -> rule.recordClass().label())
                .column("Kept for", RetentionRule::words)
                .column("Taken from", RetentionRule::source)
                .column("Since", SchedulePanel::since)
                .actionColumn(rule -> Buttons.quiet("Change", () -> change(rule)));
        refresh();
        add(table);
    }

    private void refresh() {
        table.rows(rules.inForce(actors.get()));
    }

    private static String since(RetentionRule rule) {
        return rule.effectiveFrom().equals(LocalDate.EPOCH) ? "National default" : Dates.day(rule.effectiveFrom());
    }

    private void change(RetentionRule rule) {
        var months = new IntegerField("Months after " + rule.countedFrom().label());
        months.setHelperText("Now " + RetentionRule.span(rule.months()) + ". 35 years are 420 months.");
        months.setValue(rule.months());
        var from = new LocalDateField("From");
        var source = new TextField("Which schedule or policy it is from");
        source.setMaxLength(LONGEST_SOURCE);
        new FormDialog("Change: " + rule.recordClass().label(), "Set this line")
                .field("months", months)
                .field("effectiveFrom", from)
                .wide("source", source)
                .onSave(() -> {
                    if (from.getValue() == null) {
                        throw RuleViolation.at("effectiveFrom", "required");
                    }
                    var typed = months.getValue();
                    rules.set(
                            actors.get(),
                            new RetentionRule(
                                    rule.recordClass(),
                                    rule.countedFrom(),
                                    typed == null ? 0 : typed,
                                    from.getValue(),
                                    source.getValue().strip()));
                    refresh();
                    Notices.success("The line holds from " + Dates.day(from.getValue()) + ".");
                })
                .open();
    }
}
