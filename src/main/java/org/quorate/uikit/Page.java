package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * The base of every view: one h1, an optional line under it, a place for the screen's actions, then the content.
 * Views extend it and {@link #add} below; at most one action is a {@link Buttons#primary}.
 */
public class Page extends Div {

    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();
    private final Header header;

    protected Page(String title) {
        addClassName("q-page");
        var words = new Div(this.title, subtitle);
        words.addClassName("q-page-words");
        actions.addClassName("q-actions");
        header = new Header(words, actions);
        header.addClassName("q-page-header");
        add(header);
        setHeading(title);
        setSubtitle("");
        actions.setVisible(false);
    }

    public final void setHeading(String text) {
        title.setText(text);
    }

    /** One sentence under the title; an empty text hides it. */
    public final void setSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
    }

    /** Buttons and links to the right of the title (below it on a phone). */
    public final void addActions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
    }

    /** The same in the place of those that are there. */
    public final void setActions(List<? extends Component> components) {
        actions.removeAll();
        actions.add(components.toArray(Component[]::new));
        actions.setVisible(!components.isEmpty());
    }

    /** Replaces everything below the title. */
    public final void setContent(Component... components) {
        getChildren().filter(child -> !child.equals(header)).toList().forEach(this::remove);
        add(components);
    }

    /** Narrow page for forms and reading: about 72 characters a line. */
    public final void setNarrow() {
        addClassName("q-page-narrow");
    }
}
