package org.quorate.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.quorate.access.Accounts;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;

/** Changes one's own password; every open session ends with it, this one too. */
final class PasswordPanel extends Panel {

    private final PasswordField before = new PasswordField("Current password");
    private final PasswordField fresh = new PasswordField("New password");
    private final transient Accounts accounts;
    private final transient CurrentActor current;

    PasswordPanel(Accounts accounts, CurrentActor current) {
        super("Password");
        this.accounts = accounts;
        this.current = current;
        before.getElement().setAttribute("autocomplete", "current-password");
        fresh.getElement().setAttribute("autocomplete", "new-password");
        fresh.setHelperText("At least 12 characters; three or four words that do not belong together are best.");
        var form = new Div(before, fresh, Buttons.secondary("Change the password", this::change));
        form.addClassName("q-stack");
        add(new Paragraph("You are signed out everywhere and sign in again with the new one."), form);
    }

    private void change() {
        var fields = Map.of("current", before, "fresh", fresh);
        try {
            RuleMessages.clear(fields);
            accounts.changeOwnPassword(current.get(), before.getValue(), fresh.getValue());
            UI.getCurrentOrThrow().getPage().setLocation("/sign-in?changed");
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, fields);
        }
    }
}
