package org.quorate.chasing.ui;

import org.quorate.chasing.Timelines;
import org.quorate.invitation.InviteeHistory;
import org.quorate.invitation.InviteeRow;
import org.quorate.kernel.Actor;
import org.springframework.stereotype.Component;

/** Opens what happened to one invitation. */
@Component
class TimelineOf implements InviteeHistory {

    private final Timelines timelines;

    TimelineOf(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public void show(Actor actor, InviteeRow invitee) {
        new TimelineDialog(invitee.name(), timelines.of(actor, invitee.id())).open();
    }
}
