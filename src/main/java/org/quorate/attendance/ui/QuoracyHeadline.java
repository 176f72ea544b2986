package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.quorate.attendance.Quoracies;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Actor;

/** Quoracy in one line under the conference's title; follows what other sessions note on the roll. */
@org.springframework.stereotype.Component
class QuoracyHeadline implements ConferencePanel {

    private final Quoracies quoracies;
    private final LiveRolls live;
    private final Clock clock;

    QuoracyHeadline(Quoracies quoracies, LiveRolls live, Clock clock) {
        this.quoracies = quoracies;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.HEADLINE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return true;
    }

    @Override
    public Component open(PanelContext context) {
        var line = new Div();
        line.addClassName("q-badges");
        line.getElement().setAttribute("aria-live", "polite");
        show(line, context);
        context.onChange(() -> show(line, context));
        live.follow(line, context.conference().id(), context::changed);
        return line;
    }

    private void show(Div line, PanelContext context) {
        line.removeAll();
        var conference = context.conference();
        var time = new RollTime(conference, clock);
        var now = time.isLive()
                ? quoracies.quoracy(context.actor(), conference.id(), time.moment())
                : quoracies.forecast(context.actor(), conference.id());
        if (!time.isOver()) {
            line.add(QuoracyWords.badge(now), new Span(QuoracyWords.missing(now)));
        } else if (now.finding() != null) {
            line.add(QuoracyWords.badge(now.finding()));
        }
    }
}
