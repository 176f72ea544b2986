package org.quorate.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quorate.kernel.Affected;

/** What a change of reference data has overtaken, with the way there. */
public final class AffectedPanel extends Panel {

    /** @param nothing what is said when there is none */
    public AffectedPanel(String title, String nothing, List<Affected> affected) {
        super(title);
        if (affected.isEmpty()) {
            add(new EmptyState(nothing));
            return;
        }
        withBadge(Badge.warn(affected.size() + " to look at"));
        var list = new UnorderedList();
        list.addClassName("q-day");
        affected.forEach(one -> list.add(new ListItem(line(one))));
        add(list);
    }

    private static Div line(Affected one) {
        var words = new Div(
                one.path().isEmpty() ? new Span(one.title()) : new Anchor(one.path(), one.title()),
                new Span(one.words()));
        words.addClassName("q-day-words");
        var line = new Div(words);
        line.addClassName("q-day-item");
        return line;
    }
}
