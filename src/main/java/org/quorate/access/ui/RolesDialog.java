package org.quorate.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.quorate.access.RoleNames;
import org.quorate.access.domain.AccountRow;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChipSet;

/** Changes what an account may do. */
final class RolesDialog extends Dialog {

    private final ToggleChipSet<Role> roles = new ToggleChipSet<>("Roles", RoleNames.forAccounts(), RoleNames::of);
    private final transient Consumer<Set<Role>> onChange;

    RolesDialog(AccountRow row, Consumer<Set<Role>> onChange) {
        this.onChange = onChange;
        setHeaderTitle("Roles of " + row.displayName());
        roles.setValue(row.roles());
        add(roles);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Change the roles", this::submit));
    }

    private void submit() {
        try {
            onChange.accept(roles.getValue());
            close();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, Map.of("roles", roles));
        }
    }
}
