package org.quorate.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quorate.access.CurrentActor;
import org.quorate.access.SecondFactors;
import org.quorate.access.domain.FactorState;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Panel;

/** Codes on paper, for when the telephone or the device is lost. */
final class RecoveryPanel extends Panel {

    private final transient SecondFactors factors;
    private final transient CurrentActor current;
    private final transient Runnable changed;

    RecoveryPanel(SecondFactors factors, CurrentActor current, FactorState state, Proving proving, Runnable changed) {
        super("Recovery codes");
        this.factors = factors;
        this.current = current;
        this.changed = changed;
        int left = state.recoveryCodes();
        withBadge(left == 0 ? Badge.warn("None") : Badge.info(left + " left"));
        add(
                new Paragraph("Codes to print and lock away. Each stands in for the app or the passkey once."),
                Buttons.secondary(
                        left == 0 ? "Make recovery codes" : "Make new ones",
                        () -> proving.then(left == 0 ? this::make : this::ask)));
    }

    private void ask() {
        Confirm.weighty(
                "Make new recovery codes?", "Those you have stop working.", "Make new recovery codes", this::make);
    }

    private void make() {
        show(factors.newRecoveryCodes(current.get(), ThisSession.id()));
    }

    private void show(List<String> codes) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Your recovery codes");
        dialog.setCloseOnOutsideClick(false);
        var words = new Div(new Paragraph("Print or write them down now. They are shown only this once."));
        words.addClassName("q-stack");
        codes.forEach(code -> {
            var line = new Paragraph(code);
            line.addClassName("q-secret");
            words.add(line);
        });
        dialog.add(words);
        dialog.getFooter().add(Buttons.primary("I have kept them", () -> {
            dialog.close();
            changed.run();
        }));
        dialog.open();
    }
}
