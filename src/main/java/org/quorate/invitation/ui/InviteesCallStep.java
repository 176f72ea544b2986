package org.quorate.invitation.ui;

import org.quorate.conference.panel.CallStep;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.springframework.stereotype.Component;

/** The step of calling a conference in which people are chosen to be invited. */
@Component
class InviteesCallStep implements CallStep {

    private final Invitations invitations;
    private final PeopleToAdd people;

    InviteesCallStep(Invitations invitations, PeopleToAdd people) {
        this.invitations = invitations;
        this.people = people;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Invite";
    }

    @Override
    public Part open(Actor actor) {
        return new InvitePart(actor, invitations, people);
    }
}
