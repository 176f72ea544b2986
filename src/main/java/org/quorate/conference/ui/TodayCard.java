package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.OpenMatters;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** Home: today's conferences; a chair's own, everybody's for the others of the reviewing service. */
@org.springframework.stereotype.Component
class TodayCard implements HomeCard {

    private final OpenMatters matters;

    TodayCard(OpenMatters matters) {
        this.matters = matters;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
    }

    @Override
    public Component open(Actor actor) {
        var chairs = actor.is(Role.CHAIR);
        var rows = matters.today(actor, chairs ? actor.practitionerId() : null);
        var panel = new Panel(chairs ? "You chair today" : "Conferences today");
        panel.withActions(Buttons.link("Open the diary", ConferencePaths.DIARY));
        if (rows.isEmpty()) {
            panel.setContent(new EmptyState(VaadinIcon.CALENDAR, nothing(actor, chairs)));
            return panel;
        }
        var list = new UnorderedList();
        list.addClassName("q-day");
        rows.forEach(row -> list.add(new ListItem(item(row))));
        panel.setContent(list);
        return panel;
    }

    private String nothing(Actor actor, boolean chairs) {
        return matters.next(actor, chairs ? actor.practitionerId() : null)
                .map(next -> "No conference today. The next is " + next.reference() + " on "
                        + ConferenceBadges.when(next) + ".")
                .orElse("No conference today, and none is called.");
    }

    private static Anchor item(ConferenceRow row) {
        var time = new Span(ConferenceBadges.times(row));
        time.addClassName("q-day-time");
        var words = new Div(
                new Span(row.childLabels()),
                new Span(ConferenceBadges.kinds(row) + " · " + ConferenceBadges.place(row) + " · "
                        + (row.chairName() == null ? "no chair yet" : row.chairName())));
        words.addClassName("q-day-words");
        var link = new Anchor(ConferencePaths.workspace(row.id(), "roll"));
        link.addClassName("q-day-item");
        link.add(time, words, ConferenceBadges.status(row.status()));
        return link;
    }
}
