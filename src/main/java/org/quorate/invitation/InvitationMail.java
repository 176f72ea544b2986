package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Links;
import org.quorate.conference.ConferenceEnded;
import org.quorate.conference.ConferenceMoved;
import org.quorate.conference.ConferenceRearranged;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.correspondence.CalendarEntry.Method;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.letters.Contact;
import org.quorate.invitation.letters.Contacts;
import org.quorate.invitation.letters.Particulars;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes to the people invited whenever something happens that they must know: invited, moved, cancelled, no longer
 * needed. Within the transaction in which it happens, so that nobody is told what then did not happen; whatever is
 * still in the queue and no longer true is taken back first.
 */
@Component
class InvitationMail {

    private static final int AFTER_ASKING_AGAIN = AskedAgain.BEFORE_WRITING + 10;

    private final Contacts contacts;
    private final Particulars particulars;
    private final Outbox outbox;
    private final Links links;
    private final EntityManager entities;

    InvitationMail(Contacts contacts, Particulars particulars, Outbox outbox, Links links, EntityManager entities) {
        this.contacts = contacts;
        this.particulars = particulars;
        this.outbox = outbox;
        this.links = links;
        this.entities = entities;
    }

    @EventListener
    void on(PeopleInvited invited) {
        entities.flush();
        var conference = particulars.conference(invited.conferenceId());
        contacts.ofConference(invited.conferenceId()).stream()
                .filter(contact -> invited.inviteeIds().contains(contact.inviteeId()))
                .forEach(contact -> write(contact, invitation(contact), conference, null));
    }

    @EventListener
    @Order(AFTER_ASKING_AGAIN)
    void on(ConferenceMoved moved) {
        var before = Particulars.before(moved.fromDay(), moved.fromTime());
        changed(moved.conferenceId(), before);
    }

    @EventListener
    @Order(AFTER_ASKING_AGAIN)
    void on(ConferenceRearranged changed) {
        changed(changed.conferenceId(), "the same day, another place or length");
    }

    /** Whoever was told already keeps what they have; whoever was not is written to as they are reached now. */
    @EventListener
    void on(InviteeDescribed described) {
        entities.flush();
        contacts.of(described.inviteeId())
                .filter(contact -> contact.status() == ConferenceStatus.CALLED)
                .filter(contact -> !outbox.withdraw(contact.inviteeId(), Particulars.PORTAL))
                .ifPresent(contact ->
                        write(contact, invitation(contact), particulars.conference(contact.conferenceId()), null));
    }

    @EventListener
    void on(AnswerLapsed lapsed) {
        contacts.of(lapsed.inviteeId())
                .ifPresent(contact ->
                        write(contact, MessageKind.REMINDER, particulars.conference(contact.conferenceId()), null));
    }

    @EventListener
    void on(InvitationWithdrawn withdrawn) {
        var contact = contacts.of(withdrawn.inviteeId());
        links.revoke(InvitationLink.PURPOSE, withdrawn.inviteeId());
        contact.ifPresent(reached -> {
            if (outbox.withdraw(reached.inviteeId(), Particulars.PORTAL)) {
                raiseSequence(reached.inviteeId());
                write(renewed(reached), MessageKind.WITHDRAWN, particulars.conference(reached.conferenceId()), null);
            }
        });
    }

    @EventListener
    void on(ConferenceEnded ended) {
        entities.flush();
        var conference = particulars.conference(ended.conferenceId());
        contacts.ofConference(ended.conferenceId()).forEach(contact -> {
            var told = outbox.withdraw(contact.inviteeId(), Particulars.PORTAL);
            if (told && ended.status() == ConferenceStatus.CANCELLED) {
                raiseSequence(contact.inviteeId());
                write(
                        renewed(contact),
                        contact.family() ? MessageKind.FAMILY_CANCELLED : MessageKind.CANCELLED,
                        conference,
                        null);
            }
        });
    }

    private void changed(UUID conferenceId, String before) {
        entities.flush();
        var conference = particulars.conference(conferenceId);
        contacts.ofConference(conferenceId).forEach(contact -> {
            raiseSequence(contact.inviteeId());
            var told = outbox.withdraw(contact.inviteeId(), Particulars.PORTAL);
            var kind = told
                    ? contact.family() ? MessageKind.FAMILY_CHANGED : MessageKind.INVITATION_CHANGED
                    : invitation(contact);
            write(renewed(contact), kind, conference, before);
        });
    }

    private static MessageKind invitation(Contact contact) {
        return contact.family() ? MessageKind.FAMILY_INVITATION : MessageKind.INVITATION;
    }

    /** @param before what the conference was before a move; null when it is not about one */
    private void write(Contact contact, MessageKind kind, ConferenceRow conference, @Nullable String before) {
        var values = particulars.of(conference);
        values.put(Placeholder.RECIPIENT, contact.recipient().name());
        if (before != null) {
            values.put(Placeholder.BEFORE, before);
        }
        outbox.queue(message(contact, kind, conference, values), Particulars.PORTAL);
    }

    private NewMessage message(
            Contact contact, MessageKind kind, ConferenceRow conference, Map<Placeholder, String> values) {
        var over = switch (kind) {
            case CANCELLED, FAMILY_CANCELLED, WITHDRAWN -> true;
            default -> false;
        };
        var link = over
                ? null
                : links.issueOrExtend(InvitationLink.PURPOSE, contact.inviteeId(), Particulars.linksExpire(conference));
        var entry = Particulars.entry(
                over ? Method.CANCEL : Method.REQUEST, contact.inviteeId(), contact.sequence(), conference);
        return new NewMessage(
                kind,
                contact.recipient(),
                conference.id(),
                contact.inviteeId(),
                values,
                link,
                null,
                entry,
                contact.held());
    }

    private void raiseSequence(UUID inviteeId) {
        with(inviteeId, Invitee::changeCalendar);
    }

    private Contact renewed(Contact contact) {
        return new Contact(
                contact.inviteeId(),
                contact.conferenceId(),
                contact.status(),
                contact.recipient(),
                contact.family(),
                contact.sharedMailbox(),
                contact.held(),
                contact.answered(),
                contact.sequence() + 1);
    }

    private void with(UUID inviteeId, Consumer<Invitee> verb) {
        var invitee = entities.find(Invitee.class, inviteeId);
        if (invitee != null) {
            verb.accept(invitee);
        }
    }
}
