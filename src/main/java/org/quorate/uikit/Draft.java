package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed into a form on the server as it is typed, and puts it back when the form is opened again: after a
 * refresh, Back, a tap on the menu, Escape or an ended session. A form opts in with one line, {@link #of}; dialogs that
 * are {@link FormDialog}s do so by themselves. Only what a person changed is kept, so that nothing old comes back over
 * what others have saved since. Fields whose choices come page by page are not kept.
 */
public final class Draft extends Div {

    private static final int PAUSE_MS = 600;

    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    private Consumer<Map<String, String>> onRestore = back -> {};
    private Runnable onDrop = () -> {};
    private @Nullable DraftStore store;
    private String place = "";

    public Draft() {
        addClassName("q-draft");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /**
     * Keeps the fields of a form from the moment it is shown.
     *
     * @param form also shows, before everything else in it, that something was put back
     * @param name tells the form from others at the same address
     */
    public static <F extends Component & HasComponents> Draft of(
            F form, String name, Map<String, ? extends HasValue<?, ?>> fields) {
        var draft = new Draft();
        fields.forEach(draft::field);
        form.addComponentAsFirst(draft);
        form.addAttachListener(attached -> draft.begin(attached.getUI(), name));
        return draft;
    }

    /** One more field. */
    public Draft field(String name, HasValue<?, ?> field) {
        fields.put(name, field);
        if (field instanceof HasValueChangeMode text && text.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(PAUSE_MS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                DraftValues.written(field).ifPresent(text -> changed(name, text));
            }
        });
        return this;
    }

    /** For what is not in fields: gets everything that was kept. */
    public Draft onRestore(Consumer<Map<String, String>> restore) {
        onRestore = restore;
        return this;
    }

    /** After somebody threw away what was put back. */
    public Draft onDrop(Runnable drop) {
        onDrop = drop;
        return this;
    }

    /** The form is in sight: puts back what was kept for this address and name. */
    public void begin(UI ui, String name) {
        begin(ui, ui.getInternals().getActiveViewLocation().getPath(), name);
    }

    /** The same, while the address is about to become this one. */
    public void begin(UI ui, String address, String name) {
        if (store != null) {
            return;
        }
        store = DraftStore.of(ui);
        place = address + "|" + name;
        Optional.ofNullable(store)
                .flatMap(kept -> kept.find(place))
                .ifPresent(kept -> restore(kept.typed(), kept.at()));
    }

    private void restore(Map<String, String> kept, Instant at) {
        var before = new HashMap<HasValue<?, ?>, Object>();
        kept.forEach((name, text) -> {
            var field = fields.get(name);
            if (field != null) {
                before.put(field, field.getValue());
                DraftValues.read(field, text);
            }
        });
        typed.putAll(kept);
        onRestore.accept(kept);
        removeAll();
        add(new Span("What you had typed on " + Dates.moment(at) + " is back."), Buttons.quiet("Throw it away", () -> {
            done();
            before.forEach(DraftValues::set);
            onDrop.run();
        }));
        setVisible(true);
    }

    private void changed(String name, String text) {
        var now = new HashMap<>(typed);
        now.put(name, text);
        changed(now);
    }

    /** This is what stands in the form now. */
    public void changed(Map<String, String> now) {
        if (store != null && !now.equals(typed)) {
            typed.clear();
            typed.putAll(now);
            store.keep(place, now);
        }
    }

    /** It was saved: nothing is kept any more. */
    public void done() {
        typed.clear();
        setVisible(false);
        if (store != null) {
            store.drop(place);
        }
    }
}
