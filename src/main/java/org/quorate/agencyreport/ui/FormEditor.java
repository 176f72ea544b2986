package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.quorate.agencyreport.domain.FormRow;
import org.quorate.agencyreport.domain.FormSection;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Notices;
import org.quorate.uikit.RuleMessages;

/** Writes the draft of a form: its name, and its sections in their order. The preview follows as it is typed. */
final class FormEditor extends Div {

    private final TextField title = new TextField("Name of the form");
    private final List<SectionEditor> sections = new ArrayList<>();
    private final Div list = new Div();
    private final FormPreview preview;
    private final BiConsumer<String, List<FormSection>> save;

    FormEditor(FormRow form, FormPreview preview, BiConsumer<String, List<FormSection>> save) {
        this.preview = preview;
        this.save = save;
        addClassName("q-stack");
        list.addClassName("q-stack");
        title.setValue(form.title());
        title.setMaxLength(120);
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> typed());
        form.sections().forEach(section -> sections.add(new SectionEditor(section, this::typed)));
        var actions = new Div(
                Buttons.secondary("Add a section", this::addOne), Buttons.primary("Save the draft", this::save));
        actions.addClassName("q-actions");
        add(title, list, actions);
        lay();
    }

    private void lay() {
        list.removeAll();
        for (int n = 0; n < sections.size(); n++) {
            list.add(withButtons(n));
        }
        typed();
    }

    private Div withButtons(int place) {
        var section = sections.get(place);
        var name = "section " + (place + 1);
        var up = Buttons.icon(VaadinIcon.ARROW_UP, "Move " + name + " up", () -> move(place, place - 1));
        var down = Buttons.icon(VaadinIcon.ARROW_DOWN, "Move " + name + " down", () -> move(place, place + 1));
        up.setEnabled(place > 0);
        down.setEnabled(place < sections.size() - 1);
        var buttons = new Div(up, down, Buttons.icon(VaadinIcon.TRASH, "Remove " + name, () -> remove(section)));
        buttons.addClassName("q-actions");
        var box = new Div(section, buttons);
        box.addClassName("q-report-section");
        return box;
    }

    private void move(int from, int to) {
        Collections.swap(sections, from, to);
        lay();
    }

    private void remove(SectionEditor section) {
        sections.remove(section);
        lay();
    }

    /** Under a code that no section of this form has. */
    private void addOne() {
        var taken = written().stream().map(FormSection::code).toList();
        var code = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "own_" + n)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
        sections.add(SectionEditor.empty(code, this::typed));
        lay();
    }

    private List<FormSection> written() {
        return sections.stream().map(SectionEditor::written).toList();
    }

    private void typed() {
        preview.show(title.getValue(), written());
    }

    private void save() {
        try {
            title.setInvalid(false);
            sections.forEach(SectionEditor::clear);
            save.accept(title.getValue(), written());
        } catch (RuleViolation broken) {
            show(broken);
        }
    }

    private void show(RuleViolation broken) {
        if ("title".equals(broken.field())) {
            title.setErrorMessage(RuleMessages.text(broken));
            title.setInvalid(true);
        } else if (sections.stream().noneMatch(section -> section.show(broken))) {
            Notices.ruleViolation(broken);
        }
    }
}
