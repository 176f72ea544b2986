package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import org.quorate.kernel.Ids;

/** A titled card: an h2 (which also names the region), an optional badge and actions, then content. */
public class Panel extends Section {

    private final H2 title;
    private final Div badges = new Div();
    private final Div actions = new Div();
    private final Header header;

    public Panel(String title, Component... content) {
        addClassName("q-panel");
        this.title = new H2(title);
        this.title.setId("panel-" + Ids.next());
        setAriaLabelledBy(this.title);
        badges.addClassName("q-badges");
        actions.addClassName("q-actions");
        var words = new Div(this.title, badges);
        words.addClassName("q-panel-words");
        header = new Header(words, actions);
        header.addClassName("q-panel-header");
        badges.setVisible(false);
        actions.setVisible(false);
        add(header);
        add(content);
    }

    public final void setHeading(String text) {
        title.setText(text);
    }

    /** The panel's state beside its title; replaces the one before. */
    public final Panel withBadge(Badge badge) {
        badges.removeAll();
        badges.add(badge);
        badges.setVisible(true);
        return this;
    }

    public final Panel withActions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }

    /** Replaces everything below the title. */
    public final void setContent(Component... components) {
        getChildren().filter(child -> !child.equals(header)).toList().forEach(this::remove);
        add(components);
    }
}
