package org.quorate.invitation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * These people are asked again: about another day, or because their answer no longer holds. What they were asked before
 * is asked no more. Published within the transaction, once they were written to.
 */
public record AskedAnew(UUID conferenceId, Set<UUID> inviteeIds) {

    AskedAnew(UUID conferenceId, Collection<UUID> inviteeIds) {
        this(conferenceId, Set.copyOf(inviteeIds));
    }
}
