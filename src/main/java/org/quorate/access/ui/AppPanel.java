package org.quorate.access.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.quorate.access.CurrentActor;
import org.quorate.access.SecondFactors;
import org.quorate.access.domain.FactorState;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** One's authenticator app. */
final class AppPanel extends Panel {

    private final transient SecondFactors factors;
    private final transient CurrentActor current;
    private final transient Runnable changed;

    AppPanel(SecondFactors factors, CurrentActor current, FactorState state, Proving proving, Runnable changed) {
        super("Authenticator app");
        this.factors = factors;
        this.current = current;
        this.changed = changed;
        withBadge(state.app() ? Badge.good("Set up") : Badge.info("Not set up"));
        add(new Paragraph("An app on your telephone shows six digits, which you type after your password."));
        add(
                state.app()
                        ? Buttons.danger("Remove the app", () -> proving.then(this::askToRemove))
                        : Buttons.secondary("Set up an app", () -> proving.then(this::setUp)));
    }

    private void setUp() {
        var code = code("The six digits that the app shows now");
        new FormDialog("Set up an authenticator app", "The app is set up")
                .with(new AppSecret(factors.setUpApp(current.get(), ThisSession.id())))
                .wide("code", code)
                .onSave(() -> {
                    factors.confirmApp(current.get(), ThisSession.id(), code.getValue());
                    changed.run();
                    Notices.success("The app is set up. Make recovery codes next, for when the telephone is lost.");
                })
                .open();
    }

    private void askToRemove() {
        Confirm.destructive(
                "Remove the authenticator app?", "Its digits no longer count here.", "Remove it", this::remove);
    }

    private void remove() {
        factors.removeApp(current.get(), ThisSession.id());
        changed.run();
    }

    private static TextField code(String label) {
        var code = new TextField(label);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        return code;
    }
}
