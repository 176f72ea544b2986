package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Names;
import org.quorate.kernel.RuleViolation;

/**
 * A form in a dialog. Pressing the verb saves; a broken rule is shown at its field and what was typed stays; what is not
 * saved is kept as a {@link Draft} and is back when the dialog is opened again. Before
 * adding what may be there already, {@link #warn} shows the candidates above the buttons and asks for the verb to be
 * pressed again; the key that saved does not reach it, because another button has the focus by then.
 */
public class FormDialog extends Dialog {

    private final Draft draft = new Draft();
    private final Div form = new Div();
    private final Div warning = new Div();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Button back = Buttons.quiet("Go back", this::close);
    private final Button verb;
    private final Set<String> warned = new HashSet<>();
    private Runnable onSave = () -> {};

    /** What may be the same, and a link or button that opens it. */
    public record Candidate(String words, @Nullable Component open) {}

    /**
     * @param title what is filled in
     * @param verb on the button that saves, for example "Add the agency"
     */
    public FormDialog(String title, String verb) {
        setHeaderTitle(title);
        addClassName("q-form-dialog");
        setWidth("46rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        form.addClassName("q-form");
        warning.addClassName("q-form-warning");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        var content = new Div(draft, form);
        content.addClassName("q-stack");
        add(content);
        addAttachListener(attached -> draft.begin(attached.getUI(), title));
        this.verb = Buttons.primary(verb, this::save);
        getFooter().add(warning, back, this.verb);
    }

    /** @param name the field's name in the command record, at which broken rules are shown */
    public final <F extends Component & HasValidation> FormDialog field(String name, F field) {
        fields.put(name, field);
        form.add(field);
        if (field instanceof HasValue<?, ?> value) {
            draft.field(name, value);
        }
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
        if (component instanceof HasValue<?, ?> value) {
            draft.field("with " + form.getComponentCount(), value);
        }
        return this;
    }

    /** Runs when the verb is pressed; the dialog closes unless a rule was broken or {@link #warn} was called. */
    public final FormDialog onSave(Runnable save) {
        onSave = save;
        return this;
    }

    /** Asks about a name that is what computers write for none; some people are really called that. */
    public final void askAbout(String... names) {
        Stream.of(names)
                .map(String::strip)
                .filter(Names::isAskedAbout)
                .forEach(name -> warn(
                        "Is somebody really called “" + name + "”? Leave it empty when the name is not known.",
                        List.of(),
                        "It is the name: go on"));
    }

    /** Shows what may be the same, keeps the dialog open and changes the verb; pressed again, it goes on. */
    public final void warn(String sentence, List<Candidate> candidates, String verbNow) {
        var words = candidates.stream().map(Candidate::words).toList();
        if (!warned.add(sentence + words)) {
            return;
        }
        warning.removeAll();
        warning.add(new Paragraph(sentence));
        var list = new UnorderedList();
        candidates.forEach(candidate -> list.add(item(candidate)));
        if (!candidates.isEmpty()) {
            warning.add(list);
        }
        warning.setVisible(true);
        verb.setText(verbNow);
        verb.removeThemeVariants(ButtonVariant.PRIMARY);
        throw new StayOpen();
    }

    private static ListItem item(Candidate candidate) {
        var item = new ListItem(new Span(candidate.words()));
        if (candidate.open() != null) {
            candidate.open().getElement().setAttribute("aria-description", candidate.words());
            item.add(candidate.open());
        }
        return item;
    }

    private void save() {
        saved(onSave);
    }

    /** Does what another button than the verb's says, and closes unless a rule was broken. */
    protected final void saved(Runnable action) {
        try {
            RuleMessages.clear(fields);
            action.run();
            draft.done();
            close();
        } catch (StayOpen shown) {
            back.focus();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, fields);
        }
    }

    /** Leaves the handler without closing. */
    private static final class StayOpen extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
