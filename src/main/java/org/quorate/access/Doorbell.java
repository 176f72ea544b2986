package org.quorate.access;

import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Component;

/** Puts on record whoever was at a door of the portal and was not let in; they are nobody, or not yet who they say. */
@Component
public class Doorbell {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AuditTrail audit;

    Doorbell(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * Of nobody we know.
     *
     * @param what was tried, for example {@code sign-in}
     */
    public void refused(String what) {
        refused(what, NOBODY);
    }

    /** Of somebody who said they were the owner of this account. */
    void refused(String what, UUID accountId) {
        var stranger = new Actor(accountId, "somebody at the door", Set.of(Role.ANALYST), null, null);
        audit.refused(stranger, what, "account", accountId);
    }
}
