package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.agencyreport.domain.TakeBackReason;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.ToggleChips;

/** Asks why a receipt is taken back. */
final class TakeBackDialog extends Dialog {

    private final ToggleChips<TakeBackReason> reason =
            new ToggleChips<>("Why?", List.of(TakeBackReason.values()), TakeBackReason::label);
    private final Consumer<TakeBackReason> save;

    TakeBackDialog(Consumer<TakeBackReason> save) {
        this.save = save;
        setHeaderTitle("Was the report not received?");
        var form = new Div(reason);
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.danger("Take the receipt back", this::submit));
    }

    private void submit() {
        var chosen = reason.getValue();
        if (chosen == null) {
            reason.setErrorMessage("Choose a reason.");
            reason.setInvalid(true);
            return;
        }
        save.accept(chosen);
        close();
    }
}
