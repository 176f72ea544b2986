package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.domain.AnnexReaders;
import org.quorate.agencyreport.domain.DraftField;
import org.quorate.agencyreport.domain.ProposedCategory;
import org.quorate.agencyreport.domain.Recommendation;
import org.quorate.kernel.Role;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.ToggleChipSet;
import org.quorate.uikit.ToggleChips;

/** One box of a report that is being written: saved as it is typed; who saved it last, and what others typed into it. */
final class FieldBox extends Div {

    private static final int EVERY_MS = 1_500;
    private static final int SHORT = 200;

    private final DraftField field;
    private final HasValidation input;
    private final Paragraph by = new Paragraph();
    private int revision;

    /** Told whenever something else stands in the box. */
    interface Typing {
        void typed(FieldBox box, String text);
    }

    FieldBox(DraftField field, Typing typing, BiConsumer<UUID, Boolean> settle) {
        this.field = field;
        revision = field.revision();
        addClassName("q-stack");
        var component = input(text -> typing.typed(this, text));
        input = (HasValidation) component;
        by.addClassName("q-quiet");
        add(component, by);
        var savedBy = field.savedBy();
        savedBy(savedBy != null && !field.byReader() ? savedBy : null);
        field.asides().forEach(aside -> add(aside(aside, settle)));
    }

    String key() {
        return field.key();
    }

    int revision() {
        return revision;
    }

    void saved(int now) {
        revision = now;
        savedBy(null);
        input.setInvalid(false);
    }

    void broken(String words) {
        input.setErrorMessage(words);
        input.setInvalid(true);
    }

    private void savedBy(@Nullable String name) {
        by.setText(name == null ? "" : "Last saved by " + name);
        by.setVisible(name != null);
    }

    private Component input(Consumer<String> typed) {
        if (field.key().equals("_annex_readers")) {
            return readers(typed);
        }
        return switch (field.section().kind()) {
            case TEXT -> isLine() ? line(typed) : words(typed);
            case DATE -> day(typed);
            case SCALE ->
                chips(IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toList(), n -> n, typed);
            case RECOMMENDATION ->
                chips(
                        Arrays.stream(Recommendation.values()).map(Enum::name).toList(),
                        code -> Recommendation.valueOf(code).label(),
                        typed);
            case CATEGORY ->
                chips(
                        Arrays.stream(ProposedCategory.values()).map(Enum::name).toList(),
                        code -> ProposedCategory.valueOf(code).label(),
                        typed);
        };
    }

    private boolean isLine() {
        return field.key().startsWith("_") && !field.key().equals("_annex");
    }

    private TextField line(Consumer<String> typed) {
        var line = new TextField(field.heading());
        line.setHelperText(field.section().help());
        line.setMaxLength(SHORT);
        line.setValue(field.text());
        asTyped(line);
        line.addValueChangeListener(change -> typed.accept(change.getValue()));
        return line;
    }

    private TextArea words(Consumer<String> typed) {
        var words = new TextArea(field.heading());
        words.setHelperText(field.section().help());
        words.setMinRows(4);
        words.setWidthFull();
        words.setValue(field.text());
        words.getElement().setAttribute("dir", "auto");
        asTyped(words);
        words.addValueChangeListener(change -> typed.accept(change.getValue()));
        return words;
    }

    private static void asTyped(HasValueChangeMode input) {
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(EVERY_MS);
    }

    private LocalDateField day(Consumer<String> typed) {
        var day = new LocalDateField(field.heading());
        try {
            day.setValue(field.text().isBlank() ? null : LocalDate.parse(field.text()));
        } catch (DateTimeParseException typedOtherwise) {
            day.setHelperText("You wrote: " + field.text());
        }
        day.addValueChangeListener(change ->
                typed.accept(change.getValue() == null ? "" : change.getValue().toString()));
        return day;
    }

    private ToggleChips<String> chips(List<String> codes, Function<String, String> label, Consumer<String> typed) {
        var chips = new ToggleChips<>(field.heading(), codes, label);
        chips.setValue(codes.contains(field.text()) ? field.text() : null);
        chips.addValueChangeListener(change -> typed.accept(change.getValue() == null ? "" : change.getValue()));
        return chips;
    }

    private ToggleChipSet<Role> readers(Consumer<String> typed) {
        var chips = new ToggleChipSet<>(
                field.heading(),
                AnnexReaders.CHOICE,
                role -> role == Role.SOCIAL_WORKER ? "The children’s social worker" : "Business support");
        chips.setValue(AnnexReaders.CHOICE.stream()
                .filter(role -> field.text().contains(role.name()))
                .collect(Collectors.toSet()));
        chips.addValueChangeListener(change ->
                typed.accept(change.getValue().stream().map(Role::name).sorted().collect(Collectors.joining(","))));
        return chips;
    }

    private static Div aside(DraftField.Aside aside, BiConsumer<UUID, Boolean> settle) {
        var who = new Paragraph(aside.by() + " typed this here on " + Dates.moment(aside.at())
                + " while somebody else changed the box:");
        var words = new Paragraph(aside.text());
        words.addClassName("q-report-words");
        words.getElement().setAttribute("dir", "auto");
        var actions = new Div(
                Buttons.secondary("Put it behind what stands there", () -> settle.accept(aside.id(), true)),
                Buttons.quiet("Leave it out", () -> settle.accept(aside.id(), false)));
        actions.addClassName("q-actions");
        var box = new Div(who, words, actions);
        box.addClassName("q-report-aside");
        return box;
    }
}
