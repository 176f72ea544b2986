package org.quorate.invitation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Recipient;
import org.springframework.stereotype.Component;

/** Where an invitation went, so that a code goes there too and nowhere else. Who calls has asked permission. */
@Component
class LinkAddresses {

    /** Where something can be sent without paper. */
    record Address(Channel channel, String value) {}

    private final Contacts contacts;

    LinkAddresses(Contacts contacts) {
        this.contacts = contacts;
    }

    Optional<Address> of(UUID inviteeId) {
        return contacts.of(inviteeId).map(Contact::recipient).flatMap(LinkAddresses::withoutPaper);
    }

    /** Whether the invitation went to a mailbox that several people of the agency read. */
    boolean isShared(UUID inviteeId) {
        return contacts.of(inviteeId).filter(Contact::sharedMailbox).isPresent();
    }

    static Optional<Address> mail(@Nullable String address) {
        return Optional.ofNullable(address).map(known -> new Address(Channel.EMAIL, known));
    }

    private static Optional<Address> withoutPaper(Recipient recipient) {
        var instant = recipient.channel() == Channel.EMAIL || recipient.channel() == Channel.SMS;
        return instant && recipient.address() != null
                ? Optional.of(new Address(recipient.channel(), recipient.address()))
                : Optional.empty();
    }
}
