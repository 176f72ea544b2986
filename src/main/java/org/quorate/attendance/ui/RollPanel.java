package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.quorate.attendance.Rolls;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Actor;

/** The roll, on the workspace. */
@org.springframework.stereotype.Component
class RollPanel implements ConferencePanel {

    private final Rolls rolls;
    private final Clock clock;

    RollPanel(Rolls rolls, Clock clock) {
        this.rolls = rolls;
        this.clock = clock;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.ROLL;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return true;
    }

    @Override
    public Component open(PanelContext context) {
        return new RollCall(rolls, clock, context);
    }
}
