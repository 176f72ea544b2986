package org.quorate.access;

import java.util.UUID;

/**
 * A password made by the portal, to be handed to the person and shown this once: only its hash is kept.
 *
 * @param accountId whose
 */
public record IssuedPassword(UUID accountId, String password) {

    /** Never the password: this may reach a log. */
    @Override
    public String toString() {
        return "IssuedPassword[" + accountId + "]";
    }
}
