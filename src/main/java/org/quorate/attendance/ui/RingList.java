package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.attendance.domain.Forecast.ToRing;
import org.quorate.directory.ContactPoints;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Tone;

/** Whom to ring so that a conference becomes quorate: who they are, what they answered, and their number to tap. */
final class RingList extends UnorderedList {

    RingList(List<ToRing> people) {
        addClassName("q-ring");
        people.forEach(person -> add(item(person)));
    }

    private static ListItem item(ToRing person) {
        var name = new Span(person.name());
        name.addClassName("q-ring-name");
        var work = new Span(work(person));
        work.addClassName("q-quiet");
        var words = new Div(name, work);
        words.addClassName("q-ring-words");
        return new ListItem(words, badge(person.state()), phone(person));
    }

    private static String work(ToRing person) {
        return Stream.of(
                        person.profession() == null ? null : person.profession().displayName(), person.agencyName())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static Badge badge(ToRing.State state) {
        return switch (state) {
            case NOT_ANSWERED -> new Badge(state.label(), Tone.NEUTRAL, VaadinIcon.QUESTION_CIRCLE);
            case ASKED_AGAIN -> Badge.warn(state.label());
            case CANNOT_COME -> Badge.bad(state.label());
        };
    }

    private static Component phone(ToRing person) {
        if (person.phone() == null) {
            var none = new Span("No number in the directory");
            none.addClassName("q-quiet");
            return none;
        }
        var text =
                "Ring " + (person.ofAgency() ? "their agency, " : "") + ContactPoints.phoneForReading(person.phone());
        Anchor link = Buttons.link(text, "tel:" + person.phone().replaceAll("[^+0-9]", ""));
        link.getElement().setAttribute("aria-label", text + " (" + person.name() + ")");
        return link;
    }
}
