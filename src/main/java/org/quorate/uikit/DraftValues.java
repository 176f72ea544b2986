package org.quorate.uikit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of fields as text and back. A password is never written. */
final class DraftValues {

    private DraftValues() {}

    /** Empty when the field's value cannot be found again from text. */
    static Optional<String> written(HasValue<?, ?> field) {
        var value = field.getValue();
        if (field instanceof PasswordField) {
            return Optional.empty();
        }
        if (value == null) {
            return Optional.of("");
        }
        return switch (value) {
            case String text -> Optional.of(text);
            case Boolean yes -> Optional.of(yes.toString());
            case Integer number -> Optional.of(number.toString());
            case LocalDate day -> Optional.of(day.toString());
            case LocalTime time -> Optional.of(time.toString());
            default -> choices(field).map(choices -> choices.key().apply(value));
        };
    }

    /** Puts a text back; one that means nothing to the field any more is left out. */
    static void read(HasValue<?, ?> field, String text) {
        if (text.isEmpty()) {
            field.clear();
            return;
        }
        switch (field) {
            case LocalDateField day -> day.setValue(LocalDate.parse(text));
            case LocalTimeField time -> time.setValue(LocalTime.parse(text));
            case IntegerField number -> number.setValue(Integer.valueOf(text));
            default ->
                choices(field)
                        .ifPresentOrElse(
                                choices -> choices.all()
                                        .filter(choice ->
                                                choices.key().apply(choice).equals(text))
                                        .findFirst()
                                        .ifPresent(choice -> set(field, choice)),
                                () -> set(
                                        field,
                                        field.getEmptyValue() instanceof Boolean ? Boolean.valueOf(text) : text));
        }
    }

    @SuppressWarnings("unchecked") // the value came from this very field, or is of the type it holds
    static void set(HasValue<?, ?> field, @Nullable Object value) {
        ((HasValue<?, Object>) field).setValue(value);
    }

    private record Choices(Stream<Object> all, Function<Object, String> key) {}

    @SuppressWarnings("unchecked") // a choice is labelled by the field that offers it
    private static Optional<Choices> choices(HasValue<?, ?> field) {
        try {
            return switch (field) {
                case Select<?> select ->
                    Optional.of(new Choices(
                            (Stream<Object>) select.getListDataView().getItems(),
                            item -> ((Select<Object>) select)
                                    .getItemLabelGenerator()
                                    .apply(item)));
                case ComboBox<?> box ->
                    Optional.of(new Choices(
                            (Stream<Object>) box.getListDataView().getItems(),
                            item -> ((ComboBox<Object>) box)
                                    .getItemLabelGenerator()
                                    .apply(item)));
                case ToggleChips<?> chips ->
                    Optional.of(new Choices((Stream<Object>) chips.choices(), String::valueOf));
                default -> Optional.empty();
            };
        } catch (IllegalStateException pageByPage) {
            return Optional.empty();
        }
    }
}
