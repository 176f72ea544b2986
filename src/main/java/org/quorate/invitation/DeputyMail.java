package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Links;
import org.quorate.conference.ConferenceRow;
import org.quorate.correspondence.CalendarEntry.Method;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.letters.Contacts;
import org.quorate.invitation.letters.News;
import org.quorate.invitation.letters.Particulars;
import org.quorate.invitation.letters.Voice;
import org.springframework.stereotype.Component;

/**
 * Writes to deputies as {@link InvitationMail} does to invitees: each has a link and a calendar entry of their own, and
 * hears when they are no longer needed. Within the transaction in which it happens.
 */
@Component
class DeputyMail {

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

    /** Everybody who comes in an invitee's place; whoever said that they cannot hears no more. */
    void tellAll(News news, UUID conferenceId, Map<Placeholder, String> more) {
        entities.flush();
        entities.createQuery("""
                        select d from Deputy d
                        where d.endedAt is null
                          and d.inviteeId in (select i.id from Invitee i where i.conferenceId = :conference)
                        """, Deputy.class)
                .setParameter("conference", conferenceId)
                .getResultStream()
                .filter(Deputy::comes)
                .forEach(deputy -> tell(news, deputy, conferenceId, more));
    }

    void tell(News news, Deputy deputy, UUID conferenceId, Map<Placeholder, String> more) {
        entities.flush();
        if (news == News.WITHDRAWN || news == News.REACHED_ELSEWHERE) {
            links.revoke(DeputyLink.PURPOSE, deputy.id());
        }
        var told = outbox.withdraw(deputy.id(), Particulars.PORTAL);
        if (deputy.email() != null) {
            news.message(Voice.DEPUTY, told)
                    .ifPresent(kind -> write(kind, news, deputy, particulars.conference(conferenceId), more));
        }
    }

    private void write(
            MessageKind kind, News news, Deputy deputy, ConferenceRow conference, Map<Placeholder, String> more) {
        var invitee = contacts.of(deputy.inviteeId()).orElseThrow();
        var values = particulars.of(conference);
        values.put(Placeholder.RECIPIENT, deputy.fullName());
        values.put(Placeholder.INVITED, invitee.recipient().name());
        values.putAll(more);
        var over = news.isOver();
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
