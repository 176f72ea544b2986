package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;

/** A form that the browser posts itself, so that password managers and authenticators know it. */
@Tag("form")
public final class NativeForm extends HtmlContainer {

    /**
     * @param action the address it is posted to
     * @param verb on its button
     */
    public NativeForm(String action, String verb, Component... fields) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        add(fields);
        CsrfField.hidden().ifPresent(this::add);
        var submit = new NativeButton(verb);
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("q-sign-in-button");
        add(submit);
    }

    /** A labelled field; {@code autocomplete} says what it is to the browser. */
    public static Component field(String name, String label, String type, String autocomplete) {
        var input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("required", true);
        var words = new NativeLabel(label);
        words.setFor(name);
        var field = new Div(words, input);
        field.addClassName("q-sign-in-field");
        return field;
    }
}
