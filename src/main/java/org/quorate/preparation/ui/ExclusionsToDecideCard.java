package org.quorate.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.quorate.conference.ConferencePaths;
import org.quorate.kernel.Actor;
import org.quorate.preparation.ExclusionRow;
import org.quorate.preparation.Exclusions;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** A chair's home: whom somebody has asked to keep out of a conference, the soonest first. */
@org.springframework.stereotype.Component
class ExclusionsToDecideCard implements HomeCard {

    private final Exclusions exclusions;

    ExclusionsToDecideCard(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return Exclusions.mayDecide(actor);
    }

    @Override
    public Component open(Actor actor) {
        var rows = exclusions.toDecide(actor);
        var panel = new Panel("To decide: who is kept out");
        panel.setVisible(!rows.isEmpty());
        panel.withBadge(Badge.warn(rows.size() == 1 ? "1 request" : rows.size() + " requests"));
        var list = new UnorderedList();
        list.addClassName("q-day");
        rows.forEach(row -> list.add(item(row)));
        panel.setContent(list);
        return panel;
    }

    private static ListItem item(ExclusionRow row) {
        var words = new Div(
                new Anchor(ConferencePaths.workspace(row.conferenceId(), "invitees"), row.reference()),
                new Span(row.adultName() + " · " + Dates.day(row.heldOn()) + " · "
                        + row.ground().label()));
        words.addClassName("q-day-words");
        var line = new Div(badge(row), words);
        line.addClassName("q-day-item");
        return new ListItem(line);
    }

    private static Badge badge(ExclusionRow row) {
        return row.holdsBack()
                ? Badge.warn(row.standing())
                : row.lateReason() == null ? Badge.neutral("Asked in time") : Badge.warn("Asked late");
    }
}
