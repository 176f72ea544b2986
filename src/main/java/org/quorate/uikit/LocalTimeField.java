package org.quorate.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Typed;

/** A clock time, typed as people write it: {@code 9}, {@code 930}, {@code 9.30}, {@code 2.15pm}, {@code 14:15}. */
public final class LocalTimeField extends AbstractCompositeField<TextField, LocalTimeField, LocalTime>
        implements HasLabel, HasHelper, HasValidationProperties, Focusable<LocalTimeField>, TypedField {

    private static final int OFFERED_EVERY = 15;

    private LocalTime earliest = LocalTime.MIN;
    private LocalTime latest = LocalTime.MAX;
    private @Nullable RuleViolation refusal;

    public LocalTimeField(String label) {
        super(null);
        getContent().setLabel(label);
        getContent().setAutocomplete(Autocomplete.OFF);
        getContent().setManualValidation(true);
        getContent().addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                read(typed.getValue());
            }
        });
    }

    /** Takes only times within bounds, and offers each quarter of an hour of them to choose from. */
    public LocalTimeField between(LocalTime first, LocalTime last) {
        earliest = first;
        latest = last;
        var choose = Buttons.icon(VaadinIcon.CLOCK, "Choose a time", () -> {});
        var choices = new ContextMenu(choose);
        choices.setOpenOnClick(true);
        for (var time = first; !time.isAfter(last); time = time.plusMinutes(OFFERED_EVERY)) {
            var offered = time;
            choices.addItem(Dates.time(offered), chosen -> take(offered));
        }
        getContent().setSuffixComponent(choose);
        return this;
    }

    private void read(String typed) {
        try {
            var time = typed.isBlank() ? null : Typed.time(typed, earliest, latest);
            take(time);
        } catch (RuleViolation unreadable) {
            refusal = unreadable;
            setModelValue(null, true);
            setErrorMessage(RuleMessages.text(unreadable));
            setInvalid(true);
        }
    }

    private void take(@Nullable LocalTime time) {
        setModelValue(time, true);
        setPresentationValue(time);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalTime time) {
        refusal = null;
        setInvalid(false);
        getContent().setValue(time == null ? "" : Dates.time(time));
    }

    @Override
    public Optional<RuleViolation> refused() {
        return Optional.ofNullable(refusal);
    }
}
