package org.quorate.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A state in one or two words with an icon and a tone. */
public final class Badge extends Span {

    public Badge(String text, Tone tone) {
        this(text, tone, tone.icon());
    }

    public Badge(String text, Tone tone, VaadinIcon icon) {
        addClassNames("q-badge", "q-tone-" + tone.css());
        add(Icons.decorative(icon), new Span(text));
    }

    public static Badge good(String text) {
        return new Badge(text, Tone.GOOD);
    }

    public static Badge warn(String text) {
        return new Badge(text, Tone.WARN);
    }

    public static Badge bad(String text) {
        return new Badge(text, Tone.BAD);
    }

    public static Badge neutral(String text) {
        return new Badge(text, Tone.NEUTRAL);
    }

    public static Badge info(String text) {
        return new Badge(text, Tone.INFO);
    }
}
