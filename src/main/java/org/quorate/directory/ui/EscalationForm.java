package org.quorate.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.PractitionerSearch;
import org.quorate.directory.domain.EscalationContactDetails;
import org.quorate.directory.domain.EscalationContactRow;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.uikit.EmailAgainField;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;

/** Names who is told at a level, or corrects whoever is named. */
class EscalationForm extends FormDialog {

    private final DirectoryDesk desk;
    private final UUID agencyId;
    private final EscalationLevel level;
    private final @Nullable EscalationContactRow known;
    private final Runnable done;
    private final ComboBox<PractitionerRow> listed = new ComboBox<>("Somebody who works there (not needed)");
    private final TextField fullName = new TextField("Full name");
    private final TextField jobTitle = new TextField("Job title");
    private final EmailField email = new EmailField("E-mail");
    private final EmailAgainField emailAgain = new EmailAgainField(email).always();
    private final TextField phone = new TextField("Telephone");

    EscalationForm(
            DirectoryDesk desk,
            UUID agencyId,
            EscalationLevel level,
            @Nullable EscalationContactRow known,
            Runnable done) {
        super(level.displayName(), "Save");
        this.desk = desk;
        this.agencyId = agencyId;
        this.level = level;
        this.known = known;
        this.done = done;
        offerPractitioners();
        wide("practitionerId", listed);
        field("fullName", fullName).field("jobTitle", jobTitle);
        field("email", email).field("emailAgain", emailAgain);
        field("phone", phone).onSave(this::save);
        if (known != null) {
            fill(known);
        }
        listed.addValueChangeListener(chosen -> takeOver(chosen.getValue()));
    }

    private void offerPractitioners() {
        listed.setItemLabelGenerator(
                row -> row.fullName() + ", " + row.profession().displayName());
        listed.setClearButtonVisible(true);
        listed.setItems(
                query -> desk
                        .people(
                                PractitionerSearch.of(query.getFilter().orElse(""))
                                        .agency(agencyId),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> desk.count(
                        PractitionerSearch.of(query.getFilter().orElse("")).agency(agencyId)));
    }

    private void fill(EscalationContactRow row) {
        if (row.practitionerId() != null) {
            listed.setValue(desk.practitioners.detail(desk.actor(), row.practitionerId()));
        }
        fullName.setValue(row.fullName());
        jobTitle.setValue(Objects.requireNonNullElse(row.jobTitle(), ""));
        emailAgain.startFrom(row.email());
        phone.setValue(row.phone() == null ? "" : ContactPoints.phoneForReading(row.phone()));
    }

    /** What the directory knows of them; the address is to be typed again all the same. */
    private void takeOver(@Nullable PractitionerRow person) {
        if (person == null) {
            return;
        }
        fullName.setValue(person.fullName());
        jobTitle.setValue(Objects.requireNonNullElse(person.jobTitle(), ""));
        email.setValue(Objects.requireNonNullElse(person.email(), ""));
        phone.setValue(person.phone() == null ? "" : ContactPoints.phoneForReading(person.phone()));
    }

    private void save() {
        desk.escalations.save(
                desk.actor(),
                new EscalationContactDetails(
                        agencyId,
                        level,
                        fullName.getValue(),
                        jobTitle.getValue(),
                        email.getValue(),
                        emailAgain.getValue(),
                        phone.getValue(),
                        listed.getValue() == null ? null : listed.getValue().id(),
                        known == null ? null : known.version()));
        Notices.success(fullName.getValue() + " is told when the agency does not answer.");
        done.run();
    }
}
