package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.OpenMatters;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** Home: conferences with something still to settle. */
@org.springframework.stereotype.Component
class OpenMattersCard implements HomeCard {

    private static final int SHOWN = 10;

    private final OpenMatters matters;

    OpenMattersCard(OpenMatters matters) {
        this.matters = matters;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
    }

    @Override
    public Component open(Actor actor) {
        var rows = matters.unsettled(actor, actor.is(Role.CHAIR) ? actor.practitionerId() : null);
        var panel = new Panel("To settle");
        if (rows.isEmpty()) {
            panel.setContent(new EmptyState(VaadinIcon.CHECK_CIRCLE, "Nothing is waiting for you."));
            return panel;
        }
        var list = new UnorderedList();
        list.addClassName("q-day");
        rows.stream().limit(SHOWN).forEach(row -> list.add(item(row)));
        panel.setContent(list);
        if (rows.size() > SHOWN) {
            panel.add(new Paragraph("The " + SHOWN + " most pressing of " + rows.size() + " are shown."));
        }
        return panel.withBadge(Badge.warn(rows.size() + " waiting"));
    }

    private static ListItem item(OpenMatter row) {
        var conference = row.conference();
        var words = new Div(
                new Anchor(ConferencePaths.workspace(conference.id()), conference.reference()),
                new Span(conference.childLabels() + " · " + ConferenceBadges.when(conference)));
        words.addClassName("q-day-words");
        var line = new Div(Badge.warn(row.what().label()), words, next(row));
        line.addClassName("q-day-item");
        return new ListItem(line);
    }

    private static Component next(OpenMatter row) {
        var id = row.conference().id();
        return switch (row.what()) {
            case OUTCOME -> Buttons.link("Record the outcome", ConferencePaths.workspace(id, "outcome"));
            case RECONVENE -> Buttons.link("Call it again", ConferencePaths.CALL + "?reconvenes=" + id);
            case CHILD, PLACE -> Buttons.link("Look at it", ConferencePaths.workspace(id));
            case INVITEE -> Buttons.link("Look at it", ConferencePaths.workspace(id, "invitees"));
            case CHAIR, ROOM, DAY, LATE ->
                Buttons.link(row.what() == OpenMatter.What.DAY ? "Move it" : "Choose", ConferencePaths.move(id));
        };
    }
}
