package org.quorate.invitation;

import java.util.List;
import java.util.UUID;
import org.quorate.kernel.Actor;

/** What a higher module has to say and to offer beside each invitee, contributed as a bean: their report, say. */
public interface InviteeBadges {

    /**
     * For one conference, in any order.
     *
     * @param changed for the actions to call once they changed something
     */
    List<InviteeBadge> of(Actor actor, UUID conferenceId, Runnable changed);

    /** For invitees of several conferences, as the invited agency sees them; with what that agency may do. */
    List<InviteeBadge> ofInvitees(Actor actor, List<UUID> inviteeIds);
}
