package org.quorate.invitation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeBadges;
import org.quorate.invitation.InviteeHistory;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Notices;
import org.springframework.beans.factory.ObjectProvider;

/** Who is invited, what they answered, and what higher modules know about each. */
@org.springframework.stereotype.Component
class InviteesPanel implements ConferencePanel {

    private final Invitations invitations;
    private final ObjectProvider<InviteeHistory> history;
    private final Conferences conferences;
    private final PeopleToAdd people;
    private final ObjectProvider<InviteeBadges> badges;

    InviteesPanel(
            Invitations invitations,
            ObjectProvider<InviteeHistory> history,
            Conferences conferences,
            PeopleToAdd people,
            ObjectProvider<InviteeBadges> badges) {
        this.invitations = invitations;
        this.history = history;
        this.conferences = conferences;
        this.people = people;
        this.badges = badges;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.INVITEES;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return Invitations.mayChange(actor) || actor.isAny(Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD);
    }

    @Override
    public Component open(PanelContext context) {
        return new InviteeList(invitations, history, badges.orderedStream().toList(), context, () -> add(context));
    }

    private void add(PanelContext context) {
        var actor = context.actor();
        var conferenceId = context.conference().id();
        var children = conferences.children(actor, conferenceId).stream()
                .map(ConsideredChild::childId)
                .toList();
        new AddPersonDialog(people.directory(actor, "Person", null), people.family(actor, children), person -> {
                    invitations.invite(actor, conferenceId, List.of(person.invitee()));
                    context.changed();
                    Notices.success(person.name() + " was invited.");
                })
                .open();
    }
}
