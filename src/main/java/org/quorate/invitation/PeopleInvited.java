package org.quorate.invitation;

import java.util.List;
import java.util.UUID;

/**
 * People were invited to a conference and asked whether they come; published within the transaction that asks them, not
 * for whom the chair has to decide about first.
 */
public record PeopleInvited(UUID conferenceId, List<UUID> inviteeIds) {

    public PeopleInvited {
        inviteeIds = List.copyOf(inviteeIds);
    }
}
