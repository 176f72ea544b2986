package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Names and values side by side, as a definition list. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("q-facts");
    }

    /** A missing value reads "Not recorded". */
    public Facts with(String name, @Nullable String value) {
        var description = new Description(value == null || value.isBlank() ? "Not recorded" : value);
        if (value == null || value.isBlank()) {
            description.addClassName("q-quiet");
        }
        return row(name, description);
    }

    public Facts with(String name, Component value) {
        return row(name, new Description(value));
    }

    private Facts row(String name, Description description) {
        var pair = new Div(new Term(name), description);
        pair.addClassName("q-fact");
        getElement().appendChild(pair.getElement());
        return this;
    }
}
