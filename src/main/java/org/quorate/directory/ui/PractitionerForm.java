package org.quorate.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.Profession;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmailAgainField;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;

/** Adds somebody to an agency, or corrects what is known of them. */
class PractitionerForm extends FormDialog {

    private final DirectoryDesk desk;
    private final UUID agencyId;
    private final @Nullable PractitionerRow known;
    private final Runnable done;
    private final TextField fullName = new TextField("Full name");
    private final ComboBox<Profession> profession = new ComboBox<>("Profession", Profession.values());
    private final TextField jobTitle = new TextField("Job title");
    private final EmailField email = new EmailField("E-mail");
    private final EmailAgainField emailAgain = new EmailAgainField(email);
    private final TextField phone = new TextField("Telephone");

    PractitionerForm(DirectoryDesk desk, UUID agencyId, @Nullable PractitionerRow known, Runnable done) {
        super(
                known == null ? "Add somebody" : "Correct " + known.fullName(),
                known == null ? "Add to the agency" : "Save");
        this.desk = desk;
        this.agencyId = agencyId;
        this.known = known;
        this.done = done;
        profession.setItemLabelGenerator(Profession::displayName);
        wide("fullName", fullName);
        field("profession", profession).field("jobTitle", jobTitle);
        field("email", email)
                .field("emailAgain", emailAgain)
                .field("phone", phone)
                .onSave(this::save);
        if (known != null) {
            fullName.setValue(known.fullName());
            profession.setValue(known.profession());
            jobTitle.setValue(Objects.requireNonNullElse(known.jobTitle(), ""));
            emailAgain.startFrom(known.email());
            phone.setValue(known.phone() == null ? "" : ContactPoints.phoneForReading(known.phone()));
        }
    }

    private void save() {
        if (profession.getValue() == null) {
            throw RuleViolation.at("profession", "required");
        }
        var details = new PractitionerDetails(
                agencyId,
                ContactPoints.requiredName("fullName", fullName.getValue(), 160),
                profession.getValue(),
                jobTitle.getValue(),
                email.getValue(),
                emailAgain.getValue(),
                phone.getValue());
        askAbout(details.fullName());
        if (known == null) {
            warnOfLookAlikes(details);
            desk.practitioners.add(desk.actor(), details);
            Notices.success(details.fullName() + " was added.");
        } else {
            desk.practitioners.correct(desk.actor(), known.id(), known.version(), details);
            Notices.success(details.fullName() + " was corrected.");
        }
        done.run();
    }

    private void warnOfLookAlikes(PractitionerDetails details) {
        var alike = desk.practitioners.lookAlikes(desk.actor(), details);
        if (!alike.isEmpty()) {
            warn(
                    "They may be in the directory already; if they changed agency, move them instead:",
                    alike.stream().map(this::candidate).toList(),
                    "Add them all the same");
        }
    }

    private Candidate candidate(PractitionerRow row) {
        return new Candidate(
                row.fullName() + ", " + row.profession().displayName() + ", " + row.agencyName()
                        + (row.leftOn() == null ? "" : " (left)"),
                Buttons.secondary("Open this agency", () -> new AgencyDrawer(desk, row.agencyId(), done).open()));
    }
}
