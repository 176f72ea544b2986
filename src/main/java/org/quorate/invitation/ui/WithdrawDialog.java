package org.quorate.invitation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.invitation.WithdrawReason;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.ToggleChips;

/** Asks why an invitation is taken back. */
@StyleSheet("invitation.css")
final class WithdrawDialog extends Dialog {

    private final ToggleChips<WithdrawReason> reason =
            new ToggleChips<>("Why?", List.of(WithdrawReason.values()), WithdrawReason::label);
    private final Consumer<WithdrawReason> withdraw;

    WithdrawDialog(String name, Consumer<WithdrawReason> withdraw) {
        this.withdraw = withdraw;
        setHeaderTitle("Take back the invitation of " + name + "?");
        addClassName("q-invitation-dialog");
        var form = new Div(
                new Paragraph("They no longer see this conference. The invitation and the reason stay on record."),
                reason);
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.danger("Take it back", this::submit));
    }

    private void submit() {
        var chosen = reason.getValue();
        if (chosen == null) {
            reason.setErrorMessage("Choose a reason.");
            reason.setInvalid(true);
            return;
        }
        withdraw.accept(chosen);
        close();
    }
}
