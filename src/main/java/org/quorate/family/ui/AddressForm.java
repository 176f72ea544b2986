package org.quorate.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.family.domain.AddressDetails;
import org.quorate.family.domain.AddressRow;
import org.quorate.family.domain.FamilyPage;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Notices;

/** Adds an address, or corrects one that has been shown. */
class AddressForm extends FormDialog {

    private final FamilyDesk desk;
    private final @Nullable AddressRow known;
    private final Runnable done;
    private final ComboBox<Person> person = new ComboBox<>("Who lives there");
    private final TextArea addressLines = new TextArea("Address");
    private final TextField postcode = new TextField("Postcode");
    private final Checkbox confidential = new Checkbox("Confidential: somebody must not learn it");
    private final TextField reason = new TextField("From whom it is kept, and why");
    private final LocalDateField fromOn = new LocalDateField("From");
    private final LocalDateField toOn = new LocalDateField("Until");

    AddressForm(FamilyDesk desk, FamilyPage page, Runnable done) {
        this(desk, (AddressRow) null, done, "Add an address", "Add the address");
        person.setItems(Person.of(page));
        person.setItemLabelGenerator(Person::name);
    }

    AddressForm(FamilyDesk desk, AddressRow known, Runnable done) {
        this(desk, known, done, "Correct the address", "Save");
        person.setVisible(false);
        addressLines.setValue(Objects.requireNonNullElse(known.addressLines(), ""));
        postcode.setValue(Objects.requireNonNullElse(known.postcode(), ""));
        confidential.setValue(known.confidential());
        reason.setValue(Objects.requireNonNullElse(known.confidentialReason(), ""));
        fromOn.setValue(known.fromOn());
        toOn.setValue(known.toOn());
    }

    private AddressForm(FamilyDesk desk, @Nullable AddressRow known, Runnable done, String title, String verb) {
        super(title, verb);
        this.desk = desk;
        this.known = known;
        this.done = done;
        wide("personId", person).wide("addressLines", addressLines);
        field("postcode", postcode).with(confidential).wide("confidentialReason", reason);
        field("fromOn", fromOn).field("toOn", toOn).onSave(this::save);
        reason.setVisible(false);
        confidential.addValueChangeListener(change -> reason.setVisible(change.getValue()));
    }

    private void save() {
        var details = new AddressDetails(
                addressLines.getValue(),
                postcode.getValue(),
                confidential.getValue(),
                reason.getValue(),
                fromOn.getValue(),
                toOn.getValue());
        if (known != null) {
            desk.addresses.correct(desk.actor(), known.id(), known.version(), details);
        } else if (person.getValue() == null) {
            throw RuleViolation.at("personId", "required");
        } else {
            desk.addresses.add(
                    desk.actor(), person.getValue().id(), person.getValue().kind(), details);
        }
        Notices.success("The address was saved.");
        done.run();
    }
}
