package org.quorate.invitation.letters;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceStatus;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.Recipient;

/**
 * How one invitee is reached, and where the invitation stands.
 *
 * @param voice in whose words they are written to
 * @param sharedMailbox the address is the agency's, so that somebody else may answer
 * @param held why a person must look before anything is sent; null when it may go
 * @param answered whether an answer stands
 * @param sequence of the entry in their calendar
 */
public record Contact(
        UUID inviteeId,
        UUID conferenceId,
        ConferenceStatus status,
        Recipient recipient,
        Voice voice,
        boolean sharedMailbox,
        @Nullable HeldBecause held,
        boolean answered,
        int sequence) {

    /** Who of the family it is; null for a child and for whoever is not of it. */
    public @Nullable UUID adultId() {
        return recipient.kind() == Recipient.Kind.ADULT ? recipient.id() : null;
    }

    /** The same with the next version of the entry. */
    public Contact withCalendarChanged() {
        return new Contact(
                inviteeId, conferenceId, status, recipient, voice, sharedMailbox, held, answered, sequence + 1);
    }
}
