package org.quorate.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.AgencyRow;
import org.quorate.directory.ContactPoints;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.LocalityRow;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmailAgainField;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;

/** Adds an agency, or corrects one. */
class AgencyForm extends FormDialog {

    private final DirectoryDesk desk;
    private final @Nullable AgencyRow known;
    private final Runnable done;
    private final TextField name = new TextField("Name");
    final ComboBox<AgencyKind> kind = new ComboBox<>("Kind of agency", AgencyKind.values());
    private final ComboBox<LocalityRow> locality = new ComboBox<>("Locality");
    private final TextField nationalCode = new TextField("ODS code or URN");
    private final TextField phone = new TextField("Telephone");
    private final EmailField email = new EmailField("E-mail");
    private final EmailAgainField emailAgain = new EmailAgainField(email);
    private final TextArea addressLines = new TextArea("Address");
    private final TextField postcode = new TextField("Postcode");

    AgencyForm(DirectoryDesk desk, @Nullable AgencyRow known, Runnable done) {
        super(known == null ? "Add an agency" : "Correct " + known.name(), known == null ? "Add the agency" : "Save");
        this.desk = desk;
        this.known = known;
        this.done = done;
        kind.setItemLabelGenerator(AgencyKind::displayName);
        locality.setItems(desk.localities());
        locality.setItemLabelGenerator(LocalityRow::name);
        locality.setClearButtonVisible(true);
        wide("name", name);
        field("kind", kind).field("localityId", locality).field("nationalCode", nationalCode);
        field("phone", phone).field("email", email).field("emailAgain", emailAgain);
        wide("addressLines", addressLines);
        field("postcode", postcode).onSave(this::save);
        if (known != null) {
            fill(known);
        }
    }

    private void fill(AgencyRow row) {
        name.setValue(row.name());
        kind.setValue(row.kind());
        desk.localities().stream()
                .filter(choice -> choice.id().equals(row.localityId()))
                .findFirst()
                .ifPresent(locality::setValue);
        nationalCode.setValue(Objects.requireNonNullElse(row.nationalCode(), ""));
        phone.setValue(row.phone() == null ? "" : ContactPoints.phoneForReading(row.phone()));
        emailAgain.startFrom(row.email());
        addressLines.setValue(Objects.requireNonNullElse(row.addressLines(), ""));
        postcode.setValue(Objects.requireNonNullElse(row.postcode(), ""));
    }

    private AgencyDetails details() {
        if (kind.getValue() == null) {
            throw RuleViolation.at("kind", "required");
        }
        return new AgencyDetails(
                name.getValue(),
                kind.getValue(),
                locality.getValue() == null ? null : locality.getValue().id(),
                nationalCode.getValue(),
                phone.getValue(),
                email.getValue(),
                emailAgain.getValue(),
                addressLines.getValue(),
                postcode.getValue());
    }

    private void save() {
        var details = details();
        if (known == null) {
            ContactPoints.requiredName("name", details.name(), 200);
            askAbout(details.name());
            warnOfLookAlikes(details);
            desk.agencies.add(desk.actor(), details);
            Notices.success(details.name() + " was added.");
        } else {
            desk.agencies.correct(desk.actor(), known.id(), known.version(), details);
            Notices.success(details.name() + " was corrected.");
        }
        done.run();
    }

    private void warnOfLookAlikes(AgencyDetails details) {
        var alike = desk.agencies.lookAlikes(desk.actor(), details);
        if (!alike.isEmpty()) {
            warn(
                    "It may be in the directory already:",
                    alike.stream().map(this::candidate).toList(),
                    "Add it all the same");
        }
    }

    private Candidate candidate(AgencyRow row) {
        return new Candidate(
                row.label() + ", " + row.kind().displayName(),
                Buttons.secondary("Open this agency", () -> new AgencyDrawer(desk, row.id(), done).open()));
    }
}
