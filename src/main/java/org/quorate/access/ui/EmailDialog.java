package org.quorate.access.ui;

import com.vaadin.flow.component.textfield.EmailField;
import java.util.Objects;
import java.util.function.Consumer;
import org.quorate.access.domain.AccountRow;
import org.quorate.uikit.FormDialog;

/** Says where the links of an account go. */
final class EmailDialog extends FormDialog {

    EmailDialog(AccountRow row, Consumer<String> onChange) {
        super("E-mail of " + row.displayName(), "Change the e-mail");
        var email = new EmailField("E-mail");
        email.setValue(Objects.requireNonNullElse(row.email(), ""));
        email.setHelperText(
                "Links to choose a password go there. Whoever reads this mailbox can take the account over.");
        wide("email", email).onSave(() -> onChange.accept(email.getValue()));
    }
}
