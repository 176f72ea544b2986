package org.quorate.conference.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceRow;

/** A few conferences, each a link to its workspace with how it stands. */
final class ConferenceList {

    private ConferenceList() {}

    static UnorderedList of(List<ConferenceRow> rows, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("q-day");
        rows.forEach(row -> {
            var words = new Div(
                    new Span(row.childLabels()),
                    new Span(row.reference() + " · " + ConferenceBadges.kinds(row) + " · "
                            + ConferenceBadges.when(row)));
            words.addClassName("q-day-words");
            var link = new Anchor(ConferencePaths.workspace(row.id()), words, ConferenceBadges.row(row, today));
            link.addClassName("q-found");
            list.add(new ListItem(link));
        });
        return list;
    }
}
