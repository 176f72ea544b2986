package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.quorate.attendance.Forecasts;
import org.quorate.attendance.Quoracies;
import org.quorate.attendance.QuoracyNow;
import org.quorate.attendance.domain.CorrectedQuoracy;
import org.quorate.attendance.domain.RollTime;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Actor;

/** Quoracy in one line under the conference's title. */
@org.springframework.stereotype.Component
class QuoracyHeadline implements ConferencePanel {

    private final Quoracies quoracies;
    private final Forecasts forecasts;
    private final Clock clock;

    QuoracyHeadline(Quoracies quoracies, Forecasts forecasts, Clock clock) {
        this.quoracies = quoracies;
        this.forecasts = forecasts;
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
        var shown = new AtomicReference<Object>();
        show(line, shown, context);
        context.onChange(() -> show(line, shown, context));
        return line;
    }

    /** Before the day: {@code 3 to ring, under Roll; 5 of 6 have not answered.} */
    private String whoToRing(QuoracyNow now, PanelContext context) {
        if (!now.forecast() || now.quoracy().isQuorate() || !Forecasts.mayRing(context.actor())) {
            return "";
        }
        var ahead = forecasts.forecast(context.actor(), context.conference().id());
        var people = ahead.toRing().isEmpty()
                ? "Nobody to ring: invite somebody more; "
                : ahead.toRing().size() + " to ring, under Roll; ";
        return people + ForecastWords.unanswered(ahead) + ".";
    }

    /** A line that stays the same is left alone, and not read aloud again. */
    private void show(Div line, AtomicReference<Object> shown, PanelContext context) {
        var conference = context.conference();
        var time = new RollTime(conference, clock);
        var now = quoracies.asThingsStand(context.actor(), conference.id());
        var ring = whoToRing(now, context);
        var finding = now.finding();
        var corrected = time.isOver() && finding != null
                ? quoracies.corrected(context.actor(), conference.id())
                : Optional.<CorrectedQuoracy>empty();
        var state = Arrays.asList(time.isOver(), now.forecast(), now.quoracy(), finding, ring, corrected);
        if (state.equals(shown.getAndSet(state))) {
            return;
        }
        line.removeAll();
        if (!time.isOver()) {
            line.add(QuoracyWords.badge(now), new Span(QuoracyWords.missing(now)), new Span(ring));
        } else if (finding != null) {
            line.add(QuoracyWords.badge(finding));
            corrected
                    .filter(since -> since.differsFrom(finding))
                    .ifPresent(since -> line.add(CorrectedQuoracyWords.badge(finding, since)));
        }
    }
}
