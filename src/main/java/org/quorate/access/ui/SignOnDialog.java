package org.quorate.access.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.quorate.access.domain.AccountRow;
import org.quorate.uikit.FormDialog;

/** Says as whom the owner of an account comes in by single sign-on. */
final class SignOnDialog extends FormDialog {

    SignOnDialog(AccountRow row, Consumer<String> onChange) {
        super("Single sign-on of " + row.displayName(), "Save");
        var name = new TextField("Name at the identity provider");
        name.setValue(Objects.requireNonNullElse(row.signOnName(), ""));
        name.setHelperText("As the provider knows them, such as their work e-mail. Empty: they come in with a password"
                + " only, and whoever came in this way before does so no more.");
        wide("name", name).onSave(() -> onChange.accept(name.getValue()));
    }
}
