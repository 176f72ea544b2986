package org.quorate.decision.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.decision.Closing;
import org.quorate.decision.Decisions;
import org.quorate.decision.Plans;
import org.quorate.kernel.Actor;

/** What was decided for each child, and how the conference ended. */
@org.springframework.stereotype.Component
class OutcomePanel implements ConferencePanel {

    private final Decisions decisions;
    private final Closing closing;
    private final Plans plans;
    private final Clock clock;

    OutcomePanel(Decisions decisions, Closing closing, Plans plans, Clock clock) {
        this.decisions = decisions;
        this.closing = closing;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.OUTCOME;
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
        return new OutcomeView(decisions, closing, plans, clock, context);
    }
}
