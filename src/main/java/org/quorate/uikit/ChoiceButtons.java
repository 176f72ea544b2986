package org.quorate.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quorate.kernel.Ids;

/** The buttons of {@link ToggleChips} and {@link ToggleChipSet}: a labelled group of big pressed or unpressed ones. */
final class ChoiceButtons<T> {

    private final Map<T, Button> buttons = new LinkedHashMap<>();
    private final Span error = new Span();
    private final Div group;

    ChoiceButtons(Div root, String label, List<T> choices, Function<T, String> words, Consumer<T> onPress) {
        root.addClassName("q-chips");
        var name = new Span(label);
        name.addClassName("q-chips-label");
        name.setId("chips-" + Ids.next());
        group = new Div();
        group.addClassName("q-chips-row");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", name.getId().orElseThrow());
        error.addClassName("q-field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        choices.forEach(choice -> {
            var button = new Button(words.apply(choice), event -> onPress.accept(choice));
            button.addClassName("q-chip");
            buttons.put(choice, button);
            group.add(button);
        });
        root.add(name, group, error);
        press(choice -> false);
    }

    void press(Predicate<T> chosen) {
        buttons.forEach((choice, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.test(choice)));
            button.setClassName("q-chip-on", chosen.test(choice));
        });
    }

    void setEnabled(boolean enabled) {
        buttons.values().forEach(button -> button.setEnabled(enabled));
    }

    void setError(String text, boolean invalid) {
        error.setText(text);
        error.setVisible(invalid && !text.isEmpty());
        group.setClassName("q-chips-invalid", invalid);
    }
}
