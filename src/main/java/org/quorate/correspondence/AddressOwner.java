package org.quorate.correspondence;

import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;

/** Where a recipient's address is kept, contributed as a bean by the module that keeps it. */
public interface AddressOwner {

    /** Whose addresses these are. */
    Set<Recipient.Kind> owns();

    /** Puts the right address on record, with the permission and the rules of that record. */
    void correct(Actor actor, UUID recipientId, Channel channel, String address);

    /** Whether somebody else whose address is kept here is reached there. */
    boolean reachesAnother(Actor actor, UUID recipientId, Channel channel, String address);
}
