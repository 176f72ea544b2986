package org.quorate.access.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.quorate.access.OpenAccount;
import org.quorate.access.RoleNames;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChipSet;

/** Asks for a new account's name, sign-in name and roles. */
final class OpenAccountDialog extends Dialog {

    private final TextField displayName = new TextField("Name");
    private final TextField username = new TextField("Signs in as");
    private final ToggleChipSet<Role> roles = new ToggleChipSet<>("Roles", RoleNames.forAccounts(), RoleNames::of);
    private final transient Consumer<OpenAccount> onOpen;

    OpenAccountDialog(Consumer<OpenAccount> onOpen) {
        this.onOpen = onOpen;
        setHeaderTitle("Open an account");
        username.setHelperText("An e-mail address, or a short name without spaces.");
        var form = new Div(displayName, username, roles);
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Open the account", this::submit));
        displayName.focus();
    }

    private void submit() {
        try {
            onOpen.accept(new OpenAccount(username.getValue(), displayName.getValue(), roles.getValue(), null, null));
            close();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(
                    violation,
                    Map.<String, HasValidation>of("displayName", displayName, "username", username, "roles", roles));
        }
    }
}
