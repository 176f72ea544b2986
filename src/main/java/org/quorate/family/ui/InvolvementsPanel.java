package org.quorate.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.quorate.family.ChildRow;
import org.quorate.family.InvolvementRow;
import org.quorate.family.domain.FamilyPage;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Panel;

/** The professionals known to work with the children: whom a conference invites unless told otherwise. */
class InvolvementsPanel extends Panel {

    private final FamilyDesk desk;
    private final FamilyPage page;
    private final Runnable again;

    InvolvementsPanel(FamilyDesk desk, FamilyPage page, Runnable again) {
        super("Professionals involved");
        this.desk = desk;
        this.page = page;
        this.again = again;
        addClassName("q-form-wide");
        if (desk.mayWrite()) {
            withActions(Buttons.secondary("Add a professional", this::askForProfessional));
        }
        var table = new DataTable<InvolvementRow>(
                        "Professionals involved", new EmptyState("No professional is on record yet."))
                .column("Name", InvolvementRow::fullName)
                .column("Profession", row -> row.profession().displayName())
                .column("Agency", InvolvementRow::agencyName)
                .column("Child", this::childOf)
                .column("Sees the family", row -> row.directContact() ? "Yes" : "No")
                .componentColumn(
                        "State",
                        row -> row.untilOn() == null
                                ? Badge.good("Involved")
                                : Badge.neutral("Until " + Dates.day(row.untilOn())));
        if (desk.mayWrite()) {
            table.actionColumn(row -> {
                var end = Buttons.quiet("End", () -> askForEnd(row));
                end.setAriaLabel("End: " + row.fullName());
                end.setVisible(row.untilOn() == null);
                return end;
            });
        }
        add(table.rows(page.involvements()));
    }

    private String childOf(InvolvementRow row) {
        return page.children().stream()
                .filter(child -> child.id().equals(row.childId()))
                .map(ChildRow::label)
                .findFirst()
                .orElse("");
    }

    private void askForProfessional() {
        var child = new ComboBox<ChildRow>("Child");
        child.setItems(List.copyOf(page.children()));
        child.setItemLabelGenerator(ChildRow::label);
        child.setValue(page.children().getFirst());
        var practitioner = desk.practitionerBox("Professional");
        var since = new LocalDateField("Since");
        var direct = new Checkbox("Sees the child or family themselves", true);
        var form = new FormDialog("Add a professional", "Add them");
        form.field("childId", child).wide("practitionerId", practitioner).field("sinceOn", since);
        form.with(direct).onSave(() -> {
            if (practitioner.getValue() == null) {
                throw RuleViolation.at("practitionerId", "required");
            }
            if (child.getValue() == null) {
                throw RuleViolation.at("childId", "required");
            }
            desk.children.recordInvolvement(
                    desk.actor(),
                    child.getValue().id(),
                    practitioner.getValue().id(),
                    since.getValue(),
                    direct.getValue());
            again.run();
        });
        form.open();
    }

    private void askForEnd(InvolvementRow row) {
        var day = new LocalDateField("Last day");
        day.setValue(desk.today());
        var form = new FormDialog(row.fullName() + " works with the child no longer?", "Record the end");
        form.field("untilOn", day).onSave(() -> {
            if (day.getValue() == null) {
                throw RuleViolation.at("untilOn", "required");
            }
            desk.children.endInvolvement(desk.actor(), row.id(), day.getValue());
            again.run();
        });
        form.open();
    }
}
