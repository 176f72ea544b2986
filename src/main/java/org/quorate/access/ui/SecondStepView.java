package org.quorate.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.quorate.access.CurrentActor;
import org.quorate.access.SecondSteps;
import org.quorate.access.domain.AwaitsSecondStep;
import org.quorate.access.domain.FactorState;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.NativeForm;
import org.quorate.uikit.PasskeyButton;

/**
 * The second step of signing in: a code, or a passkey. Who has nothing set up yet does so here, before they see any
 * child.
 */
@Route(value = "second-step", autoLayout = false)
@PageTitle("One more step – Quorate")
@PermitAll
final class SecondStepView extends Main implements BeforeEnterObserver {

    private final transient SecondSteps steps;
    private final transient CurrentActor current;
    private final transient AuthenticationContext session;
    private final Div card = new Div();

    SecondStepView(SecondSteps steps, CurrentActor current, AuthenticationContext session) {
        this.steps = steps;
        this.current = current;
        this.session = session;
        addClassName("q-sign-in");
        card.addClassName("q-sign-in-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var half = current.awaitingSecondStep();
        if (half.isEmpty()) {
            event.forwardTo("");
            return;
        }
        var wrong = event.getLocation().getQueryParameters().getParameters().containsKey("error");
        show(half.get(), wrong);
    }

    private void show(AwaitsSecondStep half, boolean wrong) {
        var state = steps.state(half);
        card.removeAll();
        card.add(new H1(state.isAny() ? "One more step" : "Set up a second step"));
        if (wrong) {
            card.add(wrong());
        }
        if (state.isAny()) {
            ask(state);
        } else {
            setUp(half);
        }
        card.add(Buttons.quiet("Sign in as somebody else", session::logout));
    }

    private void ask(FactorState state) {
        if (state.passkeys() > 0) {
            card.add(PasskeyButton.signIn("Use a passkey"));
        }
        if (state.app() || state.recoveryCodes() > 0) {
            card.add(new Paragraph("Type the six digits that your authenticator app shows, or one of the codes you"
                    + " printed. Each works once."));
            card.add(form());
        }
        card.add(new Paragraph("Lost your telephone or device? An administrator can take it away from your account."));
    }

    private void setUp(AwaitsSecondStep half) {
        card.add(
                new Paragraph("You can see children’s records, so a password alone is not enough. Choose one of two"
                        + " ways; it takes a minute, and only this once."),
                new H2("With a passkey"),
                new Paragraph("Your device asks for your finger, your face or its PIN. Nothing to type from then on."),
                PasskeyButton.add("Make a passkey", () -> show(half, false)),
                new H2("With an authenticator app"),
                new AppSecret(steps.setUp(half)),
                form());
    }

    private static NativeForm form() {
        return new NativeForm("second-step", "Go on", NativeForm.field("code", "Code", "text", "one-time-code"));
    }

    private static Paragraph wrong() {
        var words =
                new Paragraph("That code is not right, was used before, or came too late. After five wrong ones wait"
                        + " 15 minutes; a quarter of an hour after your password, sign in anew.");
        words.addClassNames("q-sign-in-notice", "q-sign-in-wrong");
        words.getElement().setAttribute("role", "alert");
        return words;
    }
}
