package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.RuleViolation;

/**
 * A form in a dialog. Pressing the verb saves; a broken rule is shown at its field and what was typed stays. Before
 * adding what may be there already, {@link #warn} shows the candidates and asks for the verb to be pressed again.
 */
public class FormDialog extends Dialog {

    private final Div form = new Div();
    private final Div warning = new Div();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Button verb;
    private Runnable onSave = () -> {};
    private boolean warned;

    /**
     * @param title what is filled in
     * @param verb on the button that saves, for example "Add the agency"
     */
    public FormDialog(String title, String verb) {
        setHeaderTitle(title);
        setWidth("46rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        form.addClassName("q-form");
        warning.addClassName("q-form-warning");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        var content = new Div(form, warning);
        content.addClassName("q-stack");
        add(content);
        this.verb = Buttons.primary(verb, this::save);
        getFooter().add(Buttons.quiet("Go back", this::close), this.verb);
    }

    /** @param name the field's name in the command record, at which broken rules are shown */
    public final <F extends Component & HasValidation> FormDialog field(String name, F field) {
        fields.put(name, field);
        form.add(field);
        return this;
    }

    /** A field as wide as the form. */
    public final <F extends Component & HasValidation> FormDialog wide(String name, F field) {
        field.addClassName("q-form-wide");
        return field(name, field);
    }

    /** Something that is no field, such as a sentence or a checkbox. */
    public final FormDialog with(Component component) {
        form.add(component);
        return this;
    }

    /** Runs when the verb is pressed; the dialog closes unless a rule was broken or {@link #warn} was called. */
    public final FormDialog onSave(Runnable save) {
        onSave = save;
        return this;
    }

    /** Whether candidates have been shown and the verb pressed again. */
    public final boolean isWarned() {
        return warned;
    }

    /** Shows what may be the same, keeps the dialog open and changes the verb. */
    public final void warn(String sentence, List<String> candidates, String verbNow) {
        warned = true;
        warning.removeAll();
        var list = new UnorderedList();
        candidates.forEach(candidate -> list.add(new ListItem(candidate)));
        warning.add(new Paragraph(sentence), list);
        warning.setVisible(true);
        verb.setText(verbNow);
        throw new StayOpen();
    }

    private void save() {
        saved(onSave);
    }

    /** Does what another button than the verb's says, and closes unless a rule was broken. */
    protected final void saved(Runnable action) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            action.run();
            close();
        } catch (StayOpen shown) {
            verb.focus();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, fields);
        }
    }

    /** Leaves the handler without closing. */
    private static final class StayOpen extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
