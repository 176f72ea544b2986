package org.quorate.invitation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.uikit.Draft;

/** How somebody invited by name is reached, and what an interpreter or an observer needs. */
final class NeedsFields extends Div {

    private final EmailField email = new EmailField("E-mail (optional)");
    private final EmailField emailAgain = new EmailField("Type the e-mail again");
    private final TextField phone = new TextField("Mobile number (optional)");
    private final TextField language = new TextField("Language");
    private final Checkbox booked = new Checkbox("The interpreter is booked");
    private final Checkbox consent = new Checkbox("The family agrees to the observer");

    NeedsFields() {
        addClassName("q-stack");
        email.setMaxLength(254);
        emailAgain.setMaxLength(254);
        emailAgain.setHelperText("So that nothing goes to the wrong person");
        phone.setMaxLength(40);
        language.setMaxLength(40);
        email.setValueChangeMode(ValueChangeMode.EAGER);
        email.addValueChangeListener(change -> emailAgain.setVisible(isVisible(email) && !email.isEmpty()));
        add(email, emailAgain, phone, language, booked, consent);
        showFor(null, false);
    }

    /** @param named whether the portal itself keeps how they are reached */
    void showFor(@Nullable InviteeRole role, boolean named) {
        email.setVisible(named);
        phone.setVisible(named);
        emailAgain.setVisible(named && !email.isEmpty());
        language.setVisible(role == InviteeRole.INTERPRETER);
        booked.setVisible(role == InviteeRole.INTERPRETER);
        consent.setVisible(role == InviteeRole.OBSERVER);
    }

    void setValue(InviteeMore more) {
        email.setValue(more.email() == null ? "" : more.email());
        emailAgain.setValue(email.getValue());
        phone.setValue(more.phone() == null ? "" : more.phone());
        language.setValue(more.language() == null ? "" : more.language());
        booked.setValue(more.booked());
        consent.setValue(more.consent());
    }

    /** Keeps what is typed here with the rest of the form. */
    void keepIn(Draft draft) {
        draft.field("email", email)
                .field("emailAgain", emailAgain)
                .field("phone", phone)
                .field("language", language)
                .field("booked", booked)
                .field("consent", consent);
    }

    /** What is typed in the fields shown. */
    InviteeMore value() {
        return InviteeMore.typed(
                shown(email),
                shown(emailAgain),
                isVisible(phone) ? phone.getValue() : null,
                isVisible(language) ? language.getValue() : null,
                booked.isVisible() && booked.getValue(),
                consent.isVisible() && consent.getValue());
    }

    Map<String, HasValidation> byName() {
        var fields = new HashMap<String, HasValidation>();
        fields.put("email", email);
        fields.put("emailAgain", emailAgain);
        fields.put("phone", phone);
        fields.put("language", language);
        return fields;
    }

    private static @Nullable String shown(EmailField field) {
        return isVisible(field) ? field.getValue() : null;
    }

    private static boolean isVisible(com.vaadin.flow.component.Component field) {
        return field.isVisible();
    }
}
