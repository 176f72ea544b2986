package org.quorate.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;

/**
 * A personal link that is good now.
 *
 * @param subjectId what it is for: the invitee, the deputy, the escalation, the chair, the account
 */
public record OpenLink(UUID id, LinkPurpose purpose, UUID subjectId, Instant expiresAt) {

    /** Whoever holds it, as an actor whose only right is what services grant to this link. */
    public Actor holder() {
        return new Actor(id, "holder of a personal link", Set.of(Role.LINK_HOLDER), null, null);
    }
}
