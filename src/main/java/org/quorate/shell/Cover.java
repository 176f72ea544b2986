package org.quorate.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.function.Consumer;
import org.quorate.access.Covers;
import org.quorate.access.PasskeyProof;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.PasskeyButton;

/**
 * Covers a screen that nobody has touched for a while, or whose session has ended, until whoever is signed in there
 * uncovers it where they were. {@code frontend/cover.js} knows when, and hides what is under it.
 */
@Tag("quorate-cover")
final class Cover extends HtmlContainer {

    private final transient Covers covers;
    private final transient Actor actor;
    private final boolean byPin;
    private final transient Clock clock;
    private final transient Runnable signOut;
    private final H1 heading = new H1("This screen is covered");
    private final Paragraph words = new Paragraph();
    private final PasswordField secret;
    private final Div form;

    Cover(Actor actor, Covers covers, int minutes, Clock clock, Runnable signOut) {
        this.actor = actor;
        this.covers = covers;
        this.clock = clock;
        var ways = covers.ways(actor);
        this.byPin = ways.pin();
        this.signOut = signOut;
        getElement().setAttribute("data-minutes", Integer.toString(minutes));
        addAttachListener(attached -> attached.getUI().getPage().addJsModule("/cover.js"));
        secret = new PasswordField(byPin ? "PIN of " + actor.name() : "Password of " + actor.name());
        secret.setRevealButtonVisible(false);
        secret.setWidthFull();
        if (byPin) {
            secret.getElement().setAttribute("inputmode", "numeric");
        }
        var open = Buttons.primary("Uncover", this::open);
        open.addClickShortcut(Key.ENTER).listenOn(secret);
        form = new Div(secret, open);
        if (ways.passkey()) {
            form.add(PasskeyButton.prove("Use a passkey", this::proved));
        }
        form.add(Buttons.quiet("End this session", signOut));
        form.addClassName("q-cover-form");
        words.setText("Nobody had touched it for a while. What you were doing is still here.");
        var brand = new Paragraph(new Span("Quorate"));
        brand.addClassName("q-brand");
        var card = new Div(brand, heading, words, form);
        card.addClassName("q-sign-in-card");
        add(card);
    }

    /** In the screen's page from its first moment, over whatever comes into it. */
    void putOver(UI ui) {
        ComponentUtil.setData(ui, Cover.class, this);
        if (CoverState.of(ui.getSession()).isCovered()) {
            getElement().setAttribute("data-covered", true);
        }
        ui.getElement().appendChild(getElement());
    }

    /** The cover says so when it has come over a tab by itself; the other tabs follow. */
    @ClientCallable
    void covered() {
        var session = getUI().orElseThrow().getSession();
        CoverState.of(session).cover(clock.instant());
        onEach(session, cover -> cover.getElement().callJsFunction("cover"));
    }

    /** The session is over: nothing on this screen can be used again, and nothing of it is seen. */
    static void ended(VaadinSession session) {
        onEach(session, Cover::end);
    }

    private void end() {
        heading.setText("You have been signed out");
        words.setText("This screen is closed. What you saved is safe.");
        form.removeAll();
        form.add(Buttons.primaryLink("Sign in again", Screens.SIGN_IN));
        getElement().callJsFunction("cover");
        // the screen that is signing itself out goes on to the sign-in page with its own answer
        getUI().filter(ui -> !ui.equals(UI.getCurrent())).ifPresent(UI::push);
    }

    private void open() {
        var typed = secret.getValue();
        secret.clear();
        if (byPin ? covers.opensByPin(actor, typed) : covers.opensByPassword(actor, typed)) {
            lift();
            return;
        }
        var left = CoverState.of(VaadinSession.getCurrent()).wrong();
        if (left <= 0) {
            signOut.run();
            return;
        }
        secret.setErrorMessage((byPin ? "That is not your PIN. " : "That is not your password. ")
                + (left == 1 ? "One more try, then you are signed out." : left + " tries left."));
        secret.setInvalid(true);
        secret.focus();
    }

    private void proved() {
        var session = VaadinSession.getCurrent();
        var proof = session.getSession().getAttribute(PasskeyProof.KEY) instanceof PasskeyProof given ? given : null;
        if (covers.opensByPasskey(actor, proof, CoverState.of(session).since())) {
            lift();
        } else {
            signOut.run();
        }
    }

    private void lift() {
        var session = VaadinSession.getCurrent();
        CoverState.of(session).lift();
        onEach(session, cover -> {
            cover.secret.setInvalid(false);
            cover.getElement().callJsFunction("lift");
            cover.getUI().ifPresent(CoverGuard::comeBack);
        });
    }

    private static void onEach(VaadinSession session, Consumer<Cover> verb) {
        session.getUIs().forEach(ui -> {
            var cover = ComponentUtil.getData(ui, Cover.class);
            if (cover != null) {
                verb.accept(cover);
            }
        });
    }
}
