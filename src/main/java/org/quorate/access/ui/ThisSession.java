package org.quorate.access.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import org.quorate.access.OpenSession;

/** The session that a screen is open in. */
final class ThisSession {

    private static final UUID NONE = new UUID(0, 0);

    private ThisSession() {}

    /** Where nothing is known of it, one in which nobody has proved anything. */
    static UUID id() {
        return VaadinSession.getCurrent().getSession().getAttribute(OpenSession.KEY) instanceof OpenSession open
                ? open.id()
                : NONE;
    }
}
