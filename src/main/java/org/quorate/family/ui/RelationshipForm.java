package org.quorate.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import org.quorate.family.AdultRow;
import org.quorate.family.ChildRow;
import org.quorate.family.FamilyPage;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.FormDialog;

/** Says what an adult is to a child. */
class RelationshipForm extends FormDialog {

    private final FamilyDesk desk;
    private final FamilyPage page;
    private final AdultRow adult;
    private final Runnable done;
    private final ComboBox<ChildRow> child = new ComboBox<>("Child");
    private final ComboBox<Relationship> relationship = new ComboBox<>("Is the child's", Relationship.values());
    private final Checkbox responsibility = new Checkbox("Has parental responsibility");
    private final Checkbox livesWith = new Checkbox("Lives with the child");

    RelationshipForm(FamilyDesk desk, FamilyPage page, AdultRow adult, Runnable done) {
        super("What is " + adult.fullName() + " to the child?", "Save");
        this.desk = desk;
        this.page = page;
        this.adult = adult;
        this.done = done;
        child.setItems(page.children());
        child.setItemLabelGenerator(ChildRow::label);
        child.addValueChangeListener(change -> fill());
        relationship.setItemLabelGenerator(Relationship::displayName);
        field("childId", child).field("relationship", relationship);
        with(responsibility).with(livesWith).onSave(this::save);
        if (page.children().size() == 1) {
            child.setValue(page.children().getFirst());
        }
    }

    /** What is on record already about this adult and the chosen child. */
    private void fill() {
        page.relationships().stream()
                .filter(row -> child.getValue() != null
                        && row.childId().equals(child.getValue().id()))
                .filter(row -> row.adultId().equals(adult.id()))
                .findFirst()
                .ifPresent(row -> {
                    relationship.setValue(row.relationship());
                    responsibility.setValue(row.parentalResponsibility());
                    livesWith.setValue(row.livesWith());
                });
    }

    private void save() {
        if (child.getValue() == null) {
            throw RuleViolation.at("childId", "required");
        }
        if (relationship.getValue() == null) {
            throw RuleViolation.at("relationship", "required");
        }
        desk.families.relate(
                desk.actor(),
                child.getValue().id(),
                adult.id(),
                new RelationshipDetails(relationship.getValue(), responsibility.getValue(), livesWith.getValue()));
        done.run();
    }
}
