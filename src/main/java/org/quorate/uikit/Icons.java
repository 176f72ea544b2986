package org.quorate.uikit;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Icons beside words: never read aloud, because the words say it. */
public final class Icons {

    private Icons() {}

    public static Icon decorative(VaadinIcon icon) {
        return decorative(icon.create());
    }

    public static Icon decorative(Icon icon) {
        icon.addClassName("q-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
