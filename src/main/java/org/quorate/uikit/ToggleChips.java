package org.quorate.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a few, as big touch buttons; pressing the chosen one again takes it back. A form field: value null
 * until chosen. Reached by Tab, pressed by Space or Enter, read aloud as pressed or not.
 */
public final class ToggleChips<T> extends AbstractCompositeField<Div, ToggleChips<T>, @Nullable T>
        implements HasValidation {

    private final ChoiceButtons<T> buttons;
    private final List<T> choices;
    private String errorMessage = "";
    private boolean invalid;

    public ToggleChips(String label, List<T> choices, Function<T, String> words) {
        super(null);
        this.choices = List.copyOf(choices);
        buttons = new ChoiceButtons<>(getContent(), label, choices, words, this::press);
    }

    Stream<T> choices() {
        return choices.stream();
    }

    private void press(T choice) {
        setModelValue(Objects.equals(choice, getValue()) ? null : choice, true);
        setPresentationValue(getValue());
        setInvalid(false);
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        buttons.press(choice -> choice.equals(value));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        buttons.setEnabled(!readOnly);
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        errorMessage = message == null ? "" : message;
        buttons.setError(errorMessage, invalid);
    }

    @Override
    public String getErrorMessage() {
        return errorMessage;
    }

    @Override
    public void setInvalid(boolean invalid) {
        this.invalid = invalid;
        buttons.setError(errorMessage, invalid);
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }
}
