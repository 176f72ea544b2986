package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.quorate.attendance.Forecasts;
import org.quorate.attendance.Quoracies;
import org.quorate.attendance.Rolls;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Actor;

/** Quoracy above the roll, on the workspace. */
@org.springframework.stereotype.Component
class QuoracyPanel implements ConferencePanel {

    private final Quoracies quoracies;
    private final Forecasts forecasts;
    private final Rolls rolls;
    private final Clock clock;

    QuoracyPanel(Quoracies quoracies, Forecasts forecasts, Rolls rolls, Clock clock) {
        this.quoracies = quoracies;
        this.forecasts = forecasts;
        this.rolls = rolls;
        this.clock = clock;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.ROLL;
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
        return new QuoracyCard(quoracies, forecasts, rolls, clock, context);
    }
}
