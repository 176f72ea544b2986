package org.quorate.invitation;

import org.quorate.kernel.Actor;

/** Shows what happened to one invitation; contributed as a bean by a higher module. */
public interface InviteeHistory {

    void show(Actor actor, InviteeRow invitee);
}
