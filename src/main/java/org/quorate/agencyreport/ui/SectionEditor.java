package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.quorate.agencyreport.domain.FormSection;
import org.quorate.agencyreport.domain.SectionKind;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.RuleMessages;

/** One section of a form that is edited. Its code stays, so that reports of two versions can be compared. */
final class SectionEditor extends Div {

    private static final int HEADING = 160;
    private static final int HELP = 800;

    private final String code;
    private final TextField heading = new TextField("Heading");
    private final TextArea help = new TextArea("What to write, with an example");
    private final Select<SectionKind> kind = new Select<>();
    private final Checkbox perChild = new Checkbox("For each child");
    private final Checkbox reviewsOnly = new Checkbox("At reviews only");
    private final Checkbox needed = new Checkbox("Needed");

    SectionEditor(FormSection section, Runnable typed) {
        code = section.code();
        addClassName("q-stack");
        kind.setLabel("What is asked for");
        kind.setItems(SectionKind.values());
        kind.setItemLabelGenerator(SectionKind::label);
        heading.setMaxLength(HEADING);
        help.setMaxLength(HELP);
        heading.setWidthFull();
        help.setWidthFull();
        heading.setValue(section.heading());
        help.setValue(section.help());
        kind.setValue(section.kind());
        perChild.setValue(section.perChild());
        reviewsOnly.setValue(section.reviewsOnly());
        needed.setValue(section.needed());
        heading.setValueChangeMode(ValueChangeMode.LAZY);
        help.setValueChangeMode(ValueChangeMode.LAZY);
        heading.addValueChangeListener(change -> typed.run());
        help.addValueChangeListener(change -> typed.run());
        kind.addValueChangeListener(change -> typed.run());
        perChild.addValueChangeListener(change -> typed.run());
        reviewsOnly.addValueChangeListener(change -> typed.run());
        needed.addValueChangeListener(change -> typed.run());
        var ticks = new Div(perChild, reviewsOnly, needed);
        ticks.addClassName("q-row");
        add(heading, help, kind, ticks);
    }

    static SectionEditor empty(String code, Runnable typed) {
        return new SectionEditor(new FormSection(code, "", "", SectionKind.TEXT, false, false, false), typed);
    }

    FormSection written() {
        return new FormSection(
                code,
                heading.getValue(),
                help.getValue(),
                kind.getValue(),
                perChild.getValue(),
                reviewsOnly.getValue(),
                needed.getValue());
    }

    void clear() {
        heading.setInvalid(false);
        help.setInvalid(false);
    }

    /** Whether the rule was broken here. */
    boolean show(RuleViolation broken) {
        if (!"heading".equals(broken.field()) || !heading.getValue().isBlank()) {
            return false;
        }
        heading.setErrorMessage(RuleMessages.text(broken));
        heading.setInvalid(true);
        return true;
    }
}
