package org.quorate.conference.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;

/** One day of the diary: its conferences in order of time, or why there are none. */
final class DiaryDay extends Section {

    DiaryDay(LocalDate day, List<ConferenceRow> rows, Optional<String> dayOff, LocalDate today) {
        addClassName("q-diary-day");
        setClassName("q-diary-today", day.equals(today));
        var title = new H2(Dates.day(day));
        add(title);
        if (day.equals(today)) {
            add(Badge.info("Today"));
        }
        dayOff.ifPresent(reason -> add(quiet("No conferences: " + reason)));
        if (rows.isEmpty() && dayOff.isEmpty()) {
            add(quiet("Nothing booked"));
        }
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            rows.forEach(row -> list.add(item(row)));
            add(list);
        }
    }

    private static ListItem item(ConferenceRow row) {
        var link = new Anchor(ConferencePaths.workspace(row.id()));
        link.addClassName("q-diary-item");
        link.add(
                strong(ConferenceBadges.times(row)),
                new Span(ConferenceBadges.kinds(row)),
                new Span(row.childLabels()),
                quietly(ConferenceBadges.place(row)),
                quietly(row.chairName() == null ? "No chair yet" : row.chairName()));
        if (row.status() != ConferenceStatus.CALLED) {
            link.add(ConferenceBadges.status(row.status()));
        }
        return new ListItem(link);
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("q-strong");
        return span;
    }

    private static Span quietly(String text) {
        var span = new Span(text);
        span.addClassName("q-quiet");
        return span;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("q-quiet");
        return paragraph;
    }
}
