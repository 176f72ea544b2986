package org.quorate.invitation;

import java.util.Optional;
import java.util.UUID;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Recipient;
import org.quorate.doorway.CodeReader;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.letters.Contact;
import org.quorate.invitation.letters.Contacts;
import org.springframework.stereotype.Component;

/** Where an invitation went, so that a code goes there too and nowhere else. Who calls has asked permission. */
@Component
class LinkAddresses {

    private final Contacts contacts;
    private final DeputyReads deputies;

    LinkAddresses(Contacts contacts, DeputyReads deputies) {
        this.contacts = contacts;
        this.deputies = deputies;
    }

    Optional<CodeReader> of(InviteeRow invitee) {
        return contacts.of(invitee.id()).map(Contact::recipient).flatMap(recipient -> withoutPaper(invitee, recipient));
    }

    /** Whether the invitation went to a mailbox that several people of the agency read. */
    boolean isShared(UUID inviteeId) {
        return contacts.of(inviteeId).filter(Contact::sharedMailbox).isPresent();
    }

    /** Where a deputy's code goes; empty until it may, see {@link DeputyReads}. */
    Optional<CodeReader> ofDeputy(Deputy deputy, InviteeRow invitee) {
        return Optional.ofNullable(deputy.email())
                .filter(email -> deputies.mayGetCode(deputy.id()))
                .map(email -> new CodeReader(invitee.conferenceId(), invitee.name(), Channel.EMAIL, email));
    }

    private static Optional<CodeReader> withoutPaper(InviteeRow invitee, Recipient recipient) {
        var instant = recipient.channel() == Channel.EMAIL || recipient.channel() == Channel.SMS;
        return instant && recipient.address() != null
                ? Optional.of(new CodeReader(
                        invitee.conferenceId(), invitee.name(), recipient.channel(), recipient.address()))
                : Optional.empty();
    }
}
