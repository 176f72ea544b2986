package org.quorate.uikit;

import com.vaadin.flow.component.icon.VaadinIcon;

/** What a state means to the reader. Each has its own icon, so that it is never told by colour alone. */
public enum Tone {
    GOOD(VaadinIcon.CHECK_CIRCLE),
    WARN(VaadinIcon.EXCLAMATION_CIRCLE),
    BAD(VaadinIcon.CLOSE_CIRCLE),
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    INFO(VaadinIcon.INFO_CIRCLE);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    /** The CSS class suffix. */
    String css() {
        return switch (this) {
            case GOOD -> "good";
            case WARN -> "warn";
            case BAD -> "bad";
            case NEUTRAL -> "neutral";
            case INFO -> "info";
        };
    }
}
