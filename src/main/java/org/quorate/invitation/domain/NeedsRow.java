package org.quorate.invitation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.invitation.InviteeRole;

/**
 * What one invitee needs beyond an invitation, for those who invite.
 *
 * @param name as the list shows it
 * @param named invited by name only: the portal keeps the address itself
 * @param more what is known
 */
public record NeedsRow(UUID inviteeId, InviteeRole role, String name, boolean named, InviteeMore more) {

    /** Whether there is anything that a person of this role can need. */
    public boolean applies() {
        return named || role == InviteeRole.INTERPRETER || role == InviteeRole.OBSERVER;
    }

    /** What is still to be done, in words; null when nothing is. */
    public @Nullable String open() {
        if (role == InviteeRole.INTERPRETER && !more.booked()) {
            return "Interpreter not booked";
        }
        if (role == InviteeRole.OBSERVER && !more.consent()) {
            return "Family not yet asked about the observer";
        }
        return named && more.email() == null && more.phone() == null ? "No e-mail or phone" : null;
    }
}
