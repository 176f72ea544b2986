package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What a list says when there is nothing in it: why, and what to do next. */
public final class EmptyState extends Div {

    public EmptyState(String sentence, Component... actions) {
        this(VaadinIcon.INBOX, sentence, actions);
    }

    public EmptyState(VaadinIcon icon, String sentence, Component... actions) {
        addClassName("q-empty");
        add(Icons.decorative(icon), new Paragraph(sentence));
        add(actions);
    }
}
