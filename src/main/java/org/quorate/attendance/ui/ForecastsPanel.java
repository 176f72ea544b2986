package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import org.quorate.attendance.domain.Forecast;
import org.quorate.conference.ConferencePaths;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Panel;

/** The conferences to come that are short, the soonest first, each with whom to ring; a chair's own come first. */
@StyleSheet("attendance.css")
class ForecastsPanel extends Panel {

    private static final int SHOWN = 6;

    ForecastsPanel(List<Forecast> all, Actor actor) {
        super("Quorate this week and next?");
        var shortOfIt = all.stream()
                .filter(forecast -> !forecast.quorate())
                .sorted(Comparator.comparing((Forecast forecast) -> !chairs(actor, forecast))
                        .thenComparing(Forecast::heldOn)
                        .thenComparing(Forecast::startsAt))
                .toList();
        if (all.isEmpty()) {
            setContent(new EmptyState(
                    VaadinIcon.CALENDAR, "No conference is called for the rest of this week or for next week."));
        } else if (shortOfIt.isEmpty()) {
            setContent(new EmptyState(VaadinIcon.CHECK_CIRCLE, ForecastWords.headline(all)));
        } else {
            withBadge(Badge.warn(shortOfIt.size() + " not quorate"));
            show(all, shortOfIt, actor);
        }
    }

    private void show(List<Forecast> all, List<Forecast> shortOfIt, Actor actor) {
        add(new Paragraph(ForecastWords.headline(all)));
        var waiting = ForecastWords.waiting(shortOfIt);
        if (!waiting.isEmpty()) {
            add(new Paragraph(waiting));
        }
        var list = new UnorderedList();
        list.addClassName("q-forecasts");
        shortOfIt.stream().limit(SHOWN).forEach(forecast -> list.add(item(forecast, actor)));
        add(list);
        if (shortOfIt.size() > SHOWN) {
            add(new Paragraph(
                    "The first " + SHOWN + " are shown; " + (shortOfIt.size() - SHOWN) + " more follow them."));
        }
    }

    private static ListItem item(Forecast forecast, Actor actor) {
        var link = new Anchor(
                ConferencePaths.workspace(forecast.conferenceId(), "invitees"),
                Dates.day(forecast.heldOn()) + ", " + Dates.time(forecast.startsAt()) + " · " + forecast.reference());
        link.addClassName("q-forecast-link");
        var chair = new Span(chairs(actor, forecast) ? "You chair it" : chair(forecast));
        chair.addClassName("q-quiet");
        var states = new Div(
                forecast.answersWouldDo()
                        ? Badge.warn("Waits for answers")
                        : Badge.bad("Short even if the others come"),
                Badge.neutral(ForecastWords.unanswered(forecast)));
        states.addClassName("q-badges");
        var item = new ListItem(
                link, chair, new Span("Still needed: " + forecast.missing() + "."), states, whoToRing(forecast));
        item.addClassName("q-forecast");
        return item;
    }

    private static String chair(Forecast forecast) {
        return forecast.chairName() == null ? "No chair yet" : "Chair: " + forecast.chairName();
    }

    private static Component whoToRing(Forecast forecast) {
        if (forecast.toRing().isEmpty()) {
            return new Span(ForecastWords.nobodyToRing());
        }
        var details =
                new NativeDetails("Who to ring (" + forecast.toRing().size() + ")", new RingList(forecast.toRing()));
        details.addClassName("q-ring-details");
        return details;
    }

    private static boolean chairs(Actor actor, Forecast forecast) {
        return actor.is(Role.CHAIR)
                && forecast.chairId() != null
                && forecast.chairId().equals(actor.practitionerId());
    }
}
