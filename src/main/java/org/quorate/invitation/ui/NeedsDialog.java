package org.quorate.invitation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.invitation.domain.NeedsRow;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.RuleMessages;

/** Asks how an invitee is reached and what they need. */
@StyleSheet("invitation.css")
final class NeedsDialog extends Dialog {

    private final NeedsFields fields = new NeedsFields();
    private final Consumer<InviteeMore> save;

    NeedsDialog(NeedsRow row, Consumer<InviteeMore> save) {
        this.save = save;
        setHeaderTitle(row.name());
        addClassName("q-invitation-dialog");
        fields.setValue(row.more());
        fields.showFor(row.role(), row.named());
        add(fields);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Save", this::submit));
    }

    private void submit() {
        try {
            save.accept(fields.value());
            close();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, fields.byName());
        }
    }
}
