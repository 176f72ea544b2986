package org.quorate.access.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.quorate.access.CurrentActor;
import org.quorate.access.Proofs;
import org.quorate.access.SignOnWay;
import org.quorate.access.domain.FactorState;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.PasskeyButton;

/** Asks whoever is at the screen to show again who they are, before what decides how one gets in; not oftener than needed. */
final class Proving {

    private final Proofs proofs;
    private final CurrentActor current;
    private final FactorState state;
    private final List<SignOnWay> ways;

    Proving(Proofs proofs, CurrentActor current, FactorState state, List<SignOnWay> ways) {
        this.proofs = proofs;
        this.current = current;
        this.state = state;
        this.ways = ways;
    }

    boolean isFresh() {
        return proofs.isFresh(current.get(), ThisSession.id());
    }

    /** Goes on once they have. */
    void then(Runnable action) {
        if (isFresh()) {
            action.run();
        } else {
            ask(action);
        }
    }

    private void ask(Runnable action) {
        var dialog = new FormDialog("Show that it is you", "Go on");
        dialog.with(
                wide(new Paragraph("This decides how one gets into your account, so an open screen is not enough. Then"
                        + " nothing is asked for five minutes.")));
        ways.forEach(way -> dialog.with(wide(atTheProvider(way))));
        if (state.passkeys() > 0) {
            dialog.with(wide(PasskeyButton.prove("Use a passkey", () -> proved(dialog, action))));
        }
        if (!state.isAny() || state.app() || state.recoveryCodes() > 0) {
            byPassword(dialog, action);
        } else {
            dialog.onSave(this::requireFresh);
        }
        dialog.open();
    }

    private static Anchor atTheProvider(SignOnWay way) {
        var link = Buttons.link("Show it at " + way.name(), way.anew());
        link.setRouterIgnore(true);
        return link;
    }

    private static <C extends HtmlContainer> C wide(C part) {
        part.addClassName("q-form-wide");
        return part;
    }

    private void byPassword(FormDialog dialog, Runnable action) {
        var password = new PasswordField("Your password");
        password.getElement().setAttribute("autocomplete", "current-password");
        dialog.wide("current", password);
        var code = new PasswordField("The six digits that your app shows now, or a recovery code");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        if (state.isAny()) {
            dialog.wide("code", code);
        }
        dialog.onSave(() -> {
            proofs.byPassword(current.get(), ThisSession.id(), password.getValue(), code.getValue());
            dialog.addOpenedChangeListener(closed -> action.run());
        });
    }

    /** A passkey of somebody else has made the session theirs. */
    private void proved(FormDialog dialog, Runnable action) {
        dialog.close();
        if (isFresh()) {
            action.run();
        } else {
            UI.getCurrentOrThrow().getPage().reload();
        }
    }

    private void requireFresh() {
        if (!isFresh()) {
            throw RuleViolation.of("proof-needed");
        }
    }
}
