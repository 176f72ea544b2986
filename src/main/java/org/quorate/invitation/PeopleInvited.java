package org.quorate.invitation;

import java.util.List;
import java.util.UUID;

/** People were invited to a conference; published within the transaction that invites them. */
public record PeopleInvited(UUID conferenceId, List<UUID> inviteeIds) {

    public PeopleInvited {
        inviteeIds = List.copyOf(inviteeIds);
    }
}
