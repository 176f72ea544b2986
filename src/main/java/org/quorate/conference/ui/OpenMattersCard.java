package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.IntFunction;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.OpenMatters;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.conference.domain.Unsettled;
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
    private static final int MORE = 20;

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
        var chairId = actor.is(Role.CHAIR) ? actor.practitionerId() : null;
        var first = matters.unsettled(actor, chairId, 0, SHOWN);
        var panel = new Panel("To settle");
        if (first.rows().isEmpty()) {
            panel.setContent(new EmptyState(VaadinIcon.CHECK_CIRCLE, "Nothing is waiting for you."));
            return panel;
        }
        var list = new UnorderedList();
        list.addClassName("q-day");
        first.rows().forEach(row -> list.add(item(row)));
        panel.setContent(list);
        if (first.of() > SHOWN) {
            panel.add(new More(list, first.of(), shown -> matters.unsettled(actor, chairId, shown, MORE)));
        }
        return panel.withBadge(Badge.warn(first.of() + " waiting"));
    }

    /** Says how many are shown, and shows more. */
    private static final class More extends Div {

        private final Paragraph words = new Paragraph();

        More(UnorderedList list, int of, IntFunction<Unsettled> next) {
            var button = Buttons.secondary("Show more", () -> {
                next.apply(Math.toIntExact(list.getChildren().count())).rows().forEach(row -> list.add(item(row)));
                say(list, of);
            });
            addClassName("q-stack");
            words.getElement().setAttribute("role", "status");
            add(words, button);
            say(list, of);
        }

        private void say(UnorderedList list, int of) {
            var shown = list.getChildren().count();
            words.setText(
                    shown < of
                            ? "The " + shown + " most pressing of " + of + " are shown."
                            : "All " + shown + " are shown.");
            getChildren().filter(Button.class::isInstance).forEach(button -> button.setVisible(shown < of));
        }
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
