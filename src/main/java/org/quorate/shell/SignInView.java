package org.quorate.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.quorate.access.CurrentActor;
import org.quorate.access.SignOnWay;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.NativeForm;
import org.quorate.uikit.PasskeyButton;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Where one signs in: a plain form that the browser posts itself, so that password managers know it. The same words
 * whatever was wrong, so that nobody learns which names exist.
 */
@Route(value = Screens.SIGN_IN, autoLayout = false)
@PageTitle("Sign in – Quorate")
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver {

    private static final String RETURNS = "returns";

    private static final Map<String, String> NOTICES = Map.of(
            "error",
            "That name and password do not go together, or there were too many tries from here. After five wrong ones"
                    + " wait 15 minutes before the next; until then the right one does not help.",
            "not-let-in",
            "You are known there, but no account here goes with that name. Ask the people who look after accounts.",
            "signed-out",
            "You are signed out.",
            "changed",
            "Your password was changed. Sign in with the new one.",
            RETURNS,
            "You have been signed out, or were not signed in yet. Sign in, and you are at the page you asked for. What"
                    + " you had typed there is kept.");

    private final transient CurrentActor current;
    private final Paragraph notice = new Paragraph();

    SignInView(CurrentActor current, SignOnWay.Ways ways) {
        this.current = current;
        addClassName("q-sign-in");
        var brand = new Paragraph(new Span("Quorate"));
        brand.addClassName("q-brand");
        var purpose = new Paragraph("Child protection conferences, together.");
        purpose.addClassName("q-quiet");
        notice.addClassName("q-sign-in-notice");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        var card = new Div(
                brand,
                purpose,
                new H1("Sign in"),
                notice,
                form(),
                or(),
                PasskeyButton.signIn("Sign in with a passkey"));
        ways.all().forEach(way -> card.add(signOn(way)));
        card.addClassName("q-sign-in-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo(Screens.HOME);
            return;
        }
        event.getLocation().getQueryParameters().getParameters().keySet().stream()
                .filter(NOTICES::containsKey)
                .findFirst()
                .or(() -> isOnTheWay() ? Optional.of(RETURNS) : Optional.empty())
                .ifPresent(this::show);
    }

    /** Whether a screen was asked for that opens once they have signed in. */
    private static boolean isOnTheWay() {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        if (request == null || response == null) {
            return false;
        }
        var wanted = new HttpSessionRequestCache()
                .getRequest(request.getHttpServletRequest(), response.getHttpServletResponse());
        return wanted != null && !URI.create(wanted.getRedirectUrl()).getPath().equals("/");
    }

    private void show(String key) {
        notice.setText(NOTICES.get(key));
        notice.setVisible(true);
        notice.setClassName("q-sign-in-wrong", "error".equals(key));
    }

    private static NativeForm form() {
        return new NativeForm(
                Screens.SIGN_IN,
                "Sign in",
                NativeForm.field("username", "Name or e-mail", "text", "username"),
                NativeForm.field("password", "Password", "password", "current-password"));
    }

    private static Paragraph or() {
        var or = new Paragraph("or");
        or.addClassName("q-sign-in-or");
        return or;
    }

    private static Anchor signOn(SignOnWay way) {
        var link = Buttons.link("Sign in with " + way.name(), way.path());
        link.setRouterIgnore(true);
        return link;
    }
}
