package org.quorate.chasing.ui;

import com.vaadin.flow.component.Component;
import org.quorate.chasing.RingThem;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Panel;

/** Above the invitees: whom a person must ring now. Not there when nobody must be rung. */
@org.springframework.stereotype.Component
class RingPanel implements ConferencePanel {

    private final RingThem ring;
    private final Invitations invitations;

    RingPanel(RingThem ring, Invitations invitations) {
        this.ring = ring;
        this.invitations = invitations;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.INVITEES;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return Invitations.mayChange(actor);
    }

    @Override
    public Component open(PanelContext context) {
        var panel = new Panel("Ring them");
        load(panel, context);
        context.onChange(() -> load(panel, context));
        return panel;
    }

    private void load(Panel panel, PanelContext context) {
        var people = ring.of(context.actor(), context.conference().id());
        panel.setVisible(!people.isEmpty());
        panel.withBadge(Badge.warn(people.size() + " to ring"));
        panel.setContent(new RingList(invitations, context.actor(), people, context::changed));
    }
}
