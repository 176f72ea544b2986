package org.quorate.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quorate.kernel.RuleViolation;

/**
 * Short messages over the screen, read aloud by a screen reader. Errors stay until they are closed, or until something
 * has worked.
 */
public final class Notices {

    private static final int SHOWN_MS = 6_000;

    private Notices() {}

    /** It worked. Says what was done, in the past tense. */
    public static void success(String text) {
        Shown.here().closeErrors();
        show(text, Tone.GOOD, NotificationVariant.SUCCESS);
    }

    public static void inform(String text) {
        show(text, Tone.INFO, NotificationVariant.INFO);
    }

    /** It did not work. Says what the reader can do; never an exception's message. */
    public static void error(String text) {
        Shown.here().errors.add(show(text, Tone.BAD, NotificationVariant.ERROR));
    }

    /** The text of a broken rule, as an error. */
    public static void ruleViolation(RuleViolation violation) {
        error(RuleMessages.text(violation));
    }

    /** Stays until whoever said it takes it back, by running what is given here. */
    public static Runnable standing(String text) {
        return show(text, Tone.BAD, NotificationVariant.ERROR)::close;
    }

    private static Notification show(String text, Tone tone, NotificationVariant variant) {
        var notification = new Notification();
        Shown.here().put(text, notification);
        notification.addThemeVariants(variant);
        notification.addClassName("q-notice");
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.setAssertive(tone == Tone.BAD);
        notification.setDuration(tone == Tone.BAD ? 0 : SHOWN_MS);
        var close = Buttons.icon(VaadinIcon.CLOSE_SMALL, "Close this message", notification::close);
        var words = new Span(text);
        words.addClassName("q-notice-text");
        var row = new Div(Icons.decorative(tone.icon()), words, close);
        row.addClassName("q-notice-row");
        notification.add(row);
        notification.open();
        return notification;
    }

    /** The notices a screen shows by their text: said again, a sentence takes its own place and does not pile up. */
    private static final class Shown {

        private final Map<String, Notification> byText = new HashMap<>();

        private final Set<Notification> errors = new HashSet<>();

        static Shown here() {
            var ui = UI.getCurrentOrThrow();
            var shown = ComponentUtil.getData(ui, Shown.class);
            if (shown == null) {
                shown = new Shown();
                ComponentUtil.setData(ui, Shown.class, shown);
            }
            return shown;
        }

        private void closeErrors() {
            errors.forEach(Notification::close);
            errors.clear();
        }

        private void put(String text, Notification notification) {
            var before = byText.put(text, notification);
            if (before != null) {
                before.close();
            }
            notification.addOpenedChangeListener(event -> {
                if (!event.isOpened()) {
                    byText.remove(text, notification);
                }
            });
        }
    }
}
