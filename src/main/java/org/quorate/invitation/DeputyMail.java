package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Links;
import org.quorate.conference.ConferenceEnded;
import org.quorate.conference.ConferenceRearranged;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.correspondence.CalendarEntry.Method;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.letters.Contacts;
import org.quorate.invitation.letters.Particulars;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes to deputies: each has a link and a calendar entry of their own, and hears when they are no longer needed.
 * Within the transaction in which it happens.
 */
@Component
class DeputyMail {

    private static final int AFTER_INVITEES = AskedAgain.BEFORE_WRITING + 20;

    private final Contacts contacts;
    private final Particulars particulars;
    private final Outbox outbox;
    private final Links links;
    private final EntityManager entities;

    DeputyMail(Contacts contacts, Particulars particulars, Outbox outbox, Links links, EntityManager entities) {
        this.contacts = contacts;
        this.particulars = particulars;
        this.outbox = outbox;
        this.links = links;
        this.entities = entities;
    }

    @EventListener
    void on(DeputyNamed named) {
        var conference = particulars.conference(named.conferenceId());
        write(entities.find(Deputy.class, named.deputyId()), MessageKind.DEPUTY_INVITATION, conference);
    }

    @EventListener
    void on(DeputyEnded ended) {
        links.revoke(DeputyLink.PURPOSE, ended.deputyId());
        if (outbox.withdraw(ended.deputyId(), Particulars.PORTAL)) {
            write(
                    entities.find(Deputy.class, ended.deputyId()),
                    MessageKind.WITHDRAWN,
                    particulars.conference(ended.conferenceId()));
        }
    }

    @EventListener
    @Order(AFTER_INVITEES)
    void on(ConferenceRearranged changed) {
        entities.flush();
        var conference = particulars.conference(changed.conferenceId());
        standing(changed.conferenceId()).forEach(deputy -> {
            var told = outbox.withdraw(deputy.id(), Particulars.PORTAL);
            write(deputy, told ? MessageKind.INVITATION_CHANGED : MessageKind.DEPUTY_INVITATION, conference);
        });
    }

    @EventListener
    @Order(AFTER_INVITEES)
    void on(ConferenceEnded ended) {
        var conference = particulars.conference(ended.conferenceId());
        standing(ended.conferenceId()).forEach(deputy -> {
            var told = outbox.withdraw(deputy.id(), Particulars.PORTAL);
            if (told && ended.status() == ConferenceStatus.CANCELLED) {
                write(deputy, MessageKind.CANCELLED, conference);
            }
        });
    }

    private List<Deputy> standing(UUID conferenceId) {
        return entities.createQuery("""
                        select d from Deputy d
                        where d.endedAt is null
                          and d.inviteeId in (select i.id from Invitee i where i.conferenceId = :conference)
                        """, Deputy.class)
                .setParameter("conference", conferenceId)
                .getResultList();
    }

    private void write(Deputy deputy, MessageKind kind, ConferenceRow conference) {
        if (deputy.email() == null) {
            return;
        }
        var invitee = contacts.of(deputy.inviteeId()).orElseThrow();
        var over = kind == MessageKind.CANCELLED || kind == MessageKind.WITHDRAWN;
        var values = particulars.of(conference);
        values.put(Placeholder.RECIPIENT, deputy.fullName());
        values.put(Placeholder.INVITED, invitee.recipient().name());
        values.put(Placeholder.BEFORE, "the same day, another place or length");
        var link =
                over ? null : links.issueOrExtend(DeputyLink.PURPOSE, deputy.id(), Particulars.linksExpire(conference));
        // a deputy's entry follows the invitee's, whose sequence every change of the conference raises
        var sequence = invitee.sequence() + (over ? 1 : 0);
        var entry = Particulars.entry(over ? Method.CANCEL : Method.REQUEST, deputy.id(), sequence, conference);
        var recipient =
                new Recipient(Recipient.Kind.DEPUTY, deputy.id(), deputy.fullName(), Channel.EMAIL, deputy.email());
        outbox.queue(
                new NewMessage(kind, recipient, conference.id(), deputy.id(), values, link, null, entry, null),
                Particulars.PORTAL);
    }
}
