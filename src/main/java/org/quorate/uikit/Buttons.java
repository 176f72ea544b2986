package org.quorate.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Buttons, all at least 44 px high. One primary button a screen. */
public final class Buttons {

    private Buttons() {}

    public static Button primary(String text, Runnable action) {
        var button = secondary(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button secondary(String text, Runnable action) {
        var button = new Button(text, event -> action.run());
        button.addClassName("q-button");
        return button;
    }

    /** Without a frame, for the least of several actions. */
    public static Button quiet(String text, Runnable action) {
        var button = secondary(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** For what cannot be taken back; asks with {@link Confirm} first. */
    public static Button danger(String text, Runnable action) {
        var button = secondary(text, action);
        button.addThemeVariants(ButtonVariant.ERROR);
        button.addThemeName("danger");
        return button;
    }

    /** At least 64 px high, for a tablet held in the hand: the roll call, the kiosk. */
    public static Button big(String text, VaadinIcon icon, Runnable action) {
        var button = secondary(text, action);
        button.setIcon(Icons.decorative(icon));
        button.addClassName("q-button-big");
        return button;
    }

    /** An icon alone; the label is read aloud and shown on hover. */
    public static Button icon(VaadinIcon icon, String label, Runnable action) {
        var button = new Button(Icons.decorative(icon), event -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassNames("q-button", "q-button-icon");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    /** A link that looks like a secondary button, for going to another screen. */
    public static Anchor link(String text, String href) {
        var anchor = new Anchor(href, new Span(text));
        anchor.addClassName("q-link-button");
        return anchor;
    }

    /** A link that looks like the primary button. */
    public static Anchor primaryLink(String text, String href) {
        var anchor = link(text, href);
        anchor.addClassName("q-link-button-primary");
        return anchor;
    }
}
