package org.quorate.access.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.quorate.access.RoleNames;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Role;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.ToggleChipSet;

/** Asks who a new account is for and what they may do. */
final class OpenAccountDialog extends FormDialog {

    private final TextField displayName = new TextField("Name");
    private final TextField username = new TextField("Signs in as");
    private final EmailField email = new EmailField("E-mail");
    private final ToggleChipSet<Role> roles = new ToggleChipSet<>("Roles", RoleNames.forAccounts(), RoleNames::of);
    private final transient PersonFields person;

    OpenAccountDialog(PersonFields person, Consumer<OpenAccount> onOpen) {
        super("Open an account", "Open the account");
        this.person = person;
        username.setHelperText("An e-mail address, or a short name without spaces.");
        email.setHelperText("Their own: the link to choose a password goes there.");
        field("displayName", displayName).field("username", username);
        wide("email", email).wide("roles", roles);
        person.addTo(this);
        onSave(() -> onOpen.accept(command()));
        displayName.focus();
    }

    private OpenAccount command() {
        return new OpenAccount(
                username.getValue(),
                displayName.getValue(),
                roles.getValue(),
                email.getValue(),
                person.practitionerId(),
                person.agencyId());
    }
}
