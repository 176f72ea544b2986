package org.quorate.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Any number of a few choices, as big touch buttons. A form field: an unmodifiable set, empty at first. */
public final class ToggleChipSet<T> extends AbstractCompositeField<Div, ToggleChipSet<T>, Set<T>>
        implements HasValidation {

    private final ChoiceButtons<T> buttons;
    private String errorMessage = "";
    private boolean invalid;

    public ToggleChipSet(String label, List<T> choices, Function<T, String> words) {
        super(Set.of());
        buttons = new ChoiceButtons<>(getContent(), label, choices, words, this::press);
    }

    private void press(T choice) {
        var chosen = new LinkedHashSet<>(getValue());
        if (!chosen.remove(choice)) {
            chosen.add(choice);
        }
        setModelValue(Set.copyOf(chosen), true);
        setPresentationValue(getValue());
        setInvalid(false);
    }

    @Override
    protected void setPresentationValue(Set<T> value) {
        buttons.press(value::contains);
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
