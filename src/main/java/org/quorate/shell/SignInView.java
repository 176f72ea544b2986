package org.quorate.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.quorate.access.CurrentActor;
import org.quorate.access.SignOnWay;
import org.quorate.uikit.Buttons;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Where one signs in: a plain form that the browser posts itself, so that password managers know it. The same words
 * whatever was wrong, so that nobody learns which names exist.
 */
@Route(value = Screens.SIGN_IN, autoLayout = false)
@PageTitle("Sign in – Quorate")
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver {

    private static final Map<String, String> NOTICES = Map.of(
            "error",
            "That name and password do not go together, or the account is closed for now. After five wrong tries it"
                    + " opens again in 15 minutes.",
            "not-let-in",
            "You are known there, but no account here goes with that name. Ask the people who look after accounts.",
            "signed-out",
            "You are signed out.",
            "expired",
            "You were away for a while, so you have been signed out. What you saved is safe.");

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
        var card = new Div(brand, purpose, new H1("Sign in"), notice, form());
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
                .ifPresent(this::show);
    }

    private void show(String key) {
        notice.setText(NOTICES.get(key));
        notice.setVisible(true);
        notice.setClassName("q-sign-in-wrong", "error".equals(key));
    }

    private static Form form() {
        var form = new Form();
        form.getElement().setAttribute("method", "post").setAttribute("action", Screens.SIGN_IN);
        form.add(field("username", "Name or e-mail", "text", "username"));
        form.add(field("password", "Password", "password", "current-password"));
        csrfToken(form);
        var submit = new NativeButton("Sign in");
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("q-sign-in-button");
        form.add(submit);
        return form;
    }

    private static Anchor signOn(SignOnWay way) {
        var link = Buttons.link("Sign in with " + way.name(), way.path());
        link.setRouterIgnore(true);
        return link;
    }

    private static Component field(String name, String label, String type, String autocomplete) {
        var input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("required", true);
        var words = new NativeLabel(label);
        words.setFor(name);
        var field = new Div(words, input);
        field.addClassName("q-sign-in-field");
        return field;
    }

    private static void csrfToken(Form form) {
        if (VaadinRequest.getCurrent() != null
                && VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
            form.add(hidden);
        }
    }

    /** A native form. */
    @Tag("form")
    private static final class Form extends HtmlContainer {}
}
