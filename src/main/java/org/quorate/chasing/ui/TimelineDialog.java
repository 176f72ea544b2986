package org.quorate.chasing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.quorate.chasing.domain.TimelineRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Tone;

/** Everything that happened to one invitation, the newest last. */
@StyleSheet("chasing.css")
final class TimelineDialog extends Dialog {

    TimelineDialog(String name, List<TimelineRow> rows) {
        setHeaderTitle("What happened: " + name);
        addClassName("q-chasing-dialog");
        if (rows.isEmpty()) {
            add(new EmptyState(VaadinIcon.CLOCK, "Nothing has happened yet."));
        } else {
            var list = new OrderedList();
            list.addClassName("q-chasing-timeline");
            rows.forEach(row -> list.add(item(row)));
            add(list);
        }
        getFooter().add(Buttons.primary("Close", this::close));
    }

    private static ListItem item(TimelineRow row) {
        var at = new Span(Dates.moment(row.at()));
        at.addClassName("q-quiet");
        var line = new Div(at, badge(row));
        line.addClassName("q-chasing-happened");
        if (!row.detail().isBlank()) {
            line.add(new Span(row.detail()));
        }
        return new ListItem(line);
    }

    private static Badge badge(TimelineRow row) {
        return switch (row.standing()) {
            case GOOD -> Badge.good(row.what());
            case OPEN -> new Badge(row.what(), Tone.INFO, VaadinIcon.ARROW_CIRCLE_RIGHT);
            case LATE -> Badge.warn(row.what());
            case NONE -> Badge.neutral(row.what());
        };
    }
}
