package org.quorate.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import org.quorate.conference.ConferencePaths;
import org.quorate.decision.ReviewsDue;
import org.quorate.decision.domain.ReviewDue;
import org.quorate.family.FamilyPaths;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;
import org.springframework.stereotype.Component;

/** Home: children on a plan whose review falls due within six weeks and has not been called. */
@Component
class ReviewsDueCard implements HomeCard {

    private static final int DAYS = 42;
    private static final int SHOWN = 8;

    private final ReviewsDue reviews;
    private final Clock clock;

    ReviewsDueCard(ReviewsDue reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
    }

    @Override
    public com.vaadin.flow.component.Component open(Actor actor) {
        var rows = reviews.within(actor, DAYS, SHOWN + 1);
        var panel = new Panel("Reviews to call");
        if (rows.isEmpty()) {
            panel.setContent(new EmptyState(VaadinIcon.CHECK_CIRCLE, "Every review due within six weeks is called."));
        } else {
            var list = new UnorderedList();
            list.addClassName("q-day");
            rows.stream().limit(SHOWN).forEach(row -> list.add(item(row, Time.today(clock))));
            panel.setContent(list);
        }
        if (rows.size() > SHOWN) {
            panel.add(new Paragraph("The first " + SHOWN + " are shown; more follow as these are called."));
        }
        var longOverdue = reviews.longOverdue(actor);
        if (longOverdue > 0) {
            panel.add(new Paragraph(
                    "%,d plans without an end were due for review more than a year ago; they came in with an import."
                            .formatted(longOverdue)));
        }
        return panel;
    }

    private static ListItem item(ReviewDue row, LocalDate today) {
        var words = new Div(
                new Anchor(FamilyPaths.family(row.familyId()), row.label()),
                new Span("Review due by " + Dates.day(row.dueOn())));
        words.addClassName("q-day-words");
        var left = Dates.left(row.dueOn(), today);
        var line = new Div(
                row.dueOn().isBefore(today) ? Badge.bad(left) : Badge.warn(left),
                words,
                Buttons.link("Call the review", ConferencePaths.CALL + "?family=" + row.familyId()));
        line.addClassName("q-day-item");
        return new ListItem(line);
    }
}
