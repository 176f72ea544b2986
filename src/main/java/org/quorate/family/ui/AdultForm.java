package org.quorate.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.family.AdultDetails;
import org.quorate.family.AdultRow;
import org.quorate.uikit.EmailAgainField;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Notices;

/** Adds an adult to a family, or corrects one. */
class AdultForm extends FormDialog {

    private final FamilyDesk desk;
    private final UUID familyId;
    private final @Nullable AdultRow known;
    private final Runnable done;
    private final TextField givenName = new TextField("Given name");
    private final TextField familyName = new TextField("Family name");
    private final LocalDateField dateOfBirth = new LocalDateField("Date of birth");
    private final TextField phone = new TextField("Telephone");
    private final EmailField email = new EmailField("E-mail");
    private final EmailAgainField emailAgain = new EmailAgainField(email);
    private final TextField firstLanguage = new TextField("First language");
    private final Checkbox interpreter = new Checkbox("An interpreter is needed");

    AdultForm(FamilyDesk desk, UUID familyId, Runnable done) {
        this(desk, familyId, null, done);
    }

    AdultForm(FamilyDesk desk, AdultRow known, Runnable done) {
        this(desk, known.familyId(), known, done);
        givenName.setValue(known.givenName());
        familyName.setValue(known.familyName());
        dateOfBirth.setValue(known.dateOfBirth());
        phone.setValue(known.phone() == null ? "" : ContactPoints.phoneForReading(known.phone()));
        emailAgain.startFrom(known.email());
        firstLanguage.setValue(Objects.requireNonNullElse(known.firstLanguage(), ""));
        interpreter.setValue(known.interpreterNeeded());
    }

    private AdultForm(FamilyDesk desk, UUID familyId, @Nullable AdultRow known, Runnable done) {
        super(known == null ? "Add an adult" : "Correct " + known.fullName(), known == null ? "Add the adult" : "Save");
        this.desk = desk;
        this.familyId = familyId;
        this.known = known;
        this.done = done;
        field("givenName", givenName).field("familyName", familyName);
        field("dateOfBirth", dateOfBirth).field("phone", phone);
        field("email", email)
                .field("emailAgain", emailAgain)
                .field("firstLanguage", firstLanguage)
                .with(interpreter);
        onSave(this::save);
    }

    private void save() {
        var details = new AdultDetails(
                givenName.getValue(),
                familyName.getValue(),
                dateOfBirth.getValue(),
                phone.getValue(),
                email.getValue(),
                firstLanguage.getValue(),
                interpreter.getValue());
        askAbout(givenName.getValue(), familyName.getValue());
        if (known == null) {
            LookAlikeWarning.show(
                    this,
                    desk.children.lookAlikes(desk.actor(), details),
                    "This adult may be on record already:",
                    "It is another adult: go on");
            desk.families.addAdult(desk.actor(), familyId, details);
        } else {
            desk.families.correctAdult(desk.actor(), known.id(), known.version(), details, emailAgain.getValue());
        }
        Notices.success("The record was saved.");
        done.run();
    }
}
