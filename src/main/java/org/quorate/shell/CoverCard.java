package org.quorate.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;
import org.quorate.access.CoverWays;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.PasskeyButton;

/** What is written on a cover: why, and how to lift it. */
final class CoverCard extends Div {

    private final boolean pin;
    private final PasswordField secret = new PasswordField();

    private CoverCard(String heading, String words, boolean pin) {
        this.pin = pin;
        addClassName("q-sign-in-card");
        var brand = new Paragraph(new Span("Quorate"));
        brand.addClassName("q-brand");
        add(brand, new H1(heading), new Paragraph(words));
    }

    /** For whoever is signed in; {@code tried} gets what they typed. */
    CoverCard(Actor actor, CoverWays ways, BiConsumer<CoverCard, String> tried, Runnable proved, Runnable signOut) {
        this(
                "This screen is covered",
                "Nobody had touched it for a while. What you were doing is still here, and what you typed is kept even when"
                        + " this session ends.",
                ways.pin());
        secret.setLabel((pin ? "PIN of " : "Password of ") + actor.name());
        secret.setRevealButtonVisible(false);
        secret.setWidthFull();
        if (pin) {
            secret.getElement().setAttribute("inputmode", "numeric");
        }
        var open = Buttons.primary("Uncover", () -> {
            var typed = secret.getValue();
            secret.clear();
            tried.accept(this, typed);
        });
        open.addClickShortcut(Key.ENTER).listenOn(secret);
        var form = new Div(secret, open);
        form.addClassName("q-cover-form");
        if (ways.passkey()) {
            form.add(PasskeyButton.prove("Use a passkey", proved));
        }
        form.add(Buttons.quiet("End this session", signOut));
        add(form);
    }

    /** For whoever was signed out elsewhere. */
    static CoverCard ended() {
        var card = new CoverCard(
                "You have been signed out",
                "This screen is closed. What you saved is safe, and what you were typing is kept for a week."
                        + " Once you have signed in you are here again.",
                false);
        // the same address once more: it asks for the sign-in first
        var again = Buttons.primaryLink("Sign in again", "");
        again.setRouterIgnore(true);
        card.add(again);
        return card;
    }

    boolean asksForPin() {
        return pin;
    }

    void wrong(int triesLeft) {
        secret.setErrorMessage((pin ? "That is not your PIN. " : "That is not your password. ")
                + (triesLeft == 1 ? "One more try, then you are signed out." : triesLeft + " tries left."));
        secret.setInvalid(true);
        secret.focus();
    }
}
