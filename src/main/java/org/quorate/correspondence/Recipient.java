package org.quorate.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a message goes to, and where.
 *
 * @param id of the practitioner, adult, child, agency, deputy or named invitee
 * @param name as the greeting says it, at most 200 characters
 * @param channel how
 * @param address an e-mail address, a number as E.164, or the lines of an address; null only for
 *     {@link Channel#BY_HAND}
 */
public record Recipient(
        Kind kind,
        UUID id,
        String name,
        Channel channel,
        @Nullable String address) {

    /** Where a corrected address belongs. */
    public enum Kind {
        PRACTITIONER,
        /** An agency's shared mailbox. */
        AGENCY,
        ADULT,
        CHILD,
        /** Somebody invited by name: supporter, advocate, interpreter, lawyer, observer. */
        NAMED,
        DEPUTY,
        ESCALATION_CONTACT,
        /** Whoever holds a link and asked for a code. */
        LINK,
        /** Whoever signs in with an account; its address is changed on the account only. */
        ACCOUNT
    }

    public Recipient {
        if ((address == null) != (channel == Channel.BY_HAND)) {
            throw new IllegalArgumentException("an address goes with every channel but by hand");
        }
    }
}
