package org.quorate.uikit;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** The proof that a native form, or a script's request, comes from a page of ours. */
final class CsrfField {

    private CsrfField() {}

    /** The hidden field of a native form; empty where no request is under way. */
    public static Optional<Input> hidden() {
        return token().map(token -> {
            var field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
            return field;
        });
    }

    static Optional<CsrfToken> token() {
        return VaadinRequest.getCurrent() != null
                        && VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(token)
                : Optional.empty();
    }
}
