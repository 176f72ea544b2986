package org.quorate.invitation;

import java.util.Optional;
import java.util.UUID;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.Deputy;
import org.springframework.stereotype.Component;

/** Where an invitation went, so that a code goes there too and nowhere else. Who calls has asked permission. */
@Component
class LinkAddresses {

    /** Where something can be sent without paper. */
    record Address(Channel channel, String value) {}

    private final Contacts contacts;
    private final DeputyReads deputies;

    LinkAddresses(Contacts contacts, DeputyReads deputies) {
        this.contacts = contacts;
        this.deputies = deputies;
    }

    Optional<Address> of(UUID inviteeId) {
        return contacts.of(inviteeId).map(Contact::recipient).flatMap(LinkAddresses::withoutPaper);
    }

    /** Whether the invitation went to a mailbox that several people of the agency read. */
    boolean isShared(UUID inviteeId) {
        return contacts.of(inviteeId).filter(Contact::sharedMailbox).isPresent();
    }

    /** Where a deputy's code goes; empty until it may, see {@link DeputyReads}. */
    Optional<Address> ofDeputy(Deputy deputy) {
        return Optional.ofNullable(deputy.email())
                .filter(email -> deputies.mayGetCode(deputy.id()))
                .map(email -> new Address(Channel.EMAIL, email));
    }

    private static Optional<Address> withoutPaper(Recipient recipient) {
        var instant = recipient.channel() == Channel.EMAIL || recipient.channel() == Channel.SMS;
        return instant && recipient.address() != null
                ? Optional.of(new Address(recipient.channel(), recipient.address()))
                : Optional.empty();
    }
}
