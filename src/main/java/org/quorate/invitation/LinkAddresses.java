package org.quorate.invitation;

import java.util.Optional;
import java.util.UUID;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.Deputy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an invitation went, so that a code goes there too and nowhere else. Who calls has asked permission. */
@Component
class LinkAddresses {

    /** Where something can be sent without paper. */
    record Address(Channel channel, String value) {}

    private final Contacts contacts;
    private final JdbcClient jdbc;

    LinkAddresses(Contacts contacts, JdbcClient jdbc) {
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    Optional<Address> of(UUID inviteeId) {
        return contacts.of(inviteeId).map(Contact::recipient).flatMap(LinkAddresses::withoutPaper);
    }

    /** Whether the invitation went to a mailbox that several people of the agency read. */
    boolean isShared(UUID inviteeId) {
        return contacts.of(inviteeId).filter(Contact::sharedMailbox).isPresent();
    }

    /**
     * A deputy's address was typed by whoever they come for, once. It may be wrong, and a code sent there would show a
     * stranger whose conference it is: so only an address that the directory knows gets one.
     */
    Optional<Address> ofDeputy(Deputy deputy) {
        return Optional.ofNullable(deputy.email())
                .filter(this::isKnown)
                .map(email -> new Address(Channel.EMAIL, email));
    }

    private boolean isKnown(String email) {
        return jdbc.sql("""
                        select exists (select 1 from directory_practitioner_contact d
                                        where d.email = :email or d.agency_email = :email)
                        """).param("email", email).query(Boolean.class).single();
    }

    private static Optional<Address> withoutPaper(Recipient recipient) {
        var instant = recipient.channel() == Channel.EMAIL || recipient.channel() == Channel.SMS;
        return instant && recipient.address() != null
                ? Optional.of(new Address(recipient.channel(), recipient.address()))
                : Optional.empty();
    }
}
