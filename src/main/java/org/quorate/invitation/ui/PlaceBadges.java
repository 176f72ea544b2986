package org.quorate.invitation.ui;

import java.util.List;
import java.util.UUID;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadge.Standing;
import org.quorate.invitation.InviteeBadges;
import org.quorate.invitation.StaleInvitees;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside each invitee that they will not be where they were invited from. */
@Component
@Order(2)
class PlaceBadges implements InviteeBadges {

    private final StaleInvitees stale;

    PlaceBadges(StaleInvitees stale) {
        this.stale = stale;
    }

    @Override
    public List<InviteeBadge> of(Actor actor, UUID conferenceId, Runnable changed) {
        if (!Invitations.mayChange(actor)) {
            return List.of();
        }
        return stale.of(actor, conferenceId).stream()
                .map(row -> new InviteeBadge(
                        row.inviteeId(), Standing.LATE, "Ask somebody else?", row.inWords(), List.of()))
                .toList();
    }

    @Override
    public List<InviteeBadge> ofInvitees(Actor actor, List<UUID> inviteeIds) {
        return List.of();
    }
}
