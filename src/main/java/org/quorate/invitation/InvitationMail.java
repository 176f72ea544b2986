package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Links;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.correspondence.CalendarEntry.Method;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.letters.Contact;
import org.quorate.invitation.letters.Contacts;
import org.quorate.invitation.letters.News;
import org.quorate.invitation.letters.Particulars;
import org.quorate.invitation.letters.Voice;
import org.springframework.stereotype.Component;

/**
 * Writes to the people invited whenever something happens that they must know; {@link News} says what to whom. Within
 * the transaction in which it happens, so that nobody is told what then did not happen; whatever is still in the queue
 * and no longer true is taken back first.
 */
@Component
class InvitationMail {

    private static final Set<Placeholder> WHEN_AND_WHERE =
            EnumSet.of(Placeholder.DAY, Placeholder.TIME, Placeholder.LENGTH, Placeholder.PLACE, Placeholder.REPLY_BY);

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

    /** Everybody invited to a conference. */
    void tellAll(News news, UUID conferenceId, Map<Placeholder, String> more) {
        entities.flush();
        var conference = particulars.conference(conferenceId);
        contacts.ofConference(conferenceId).forEach(contact -> tell(news, contact, conference, more));
    }

    /**
     * Those who were just invited.
     *
     * @return who is asked now: whoever is held back is asked once the chair has decided
     */
    List<UUID> invite(UUID conferenceId, Collection<UUID> inviteeIds) {
        entities.flush();
        var conference = particulars.conference(conferenceId);
        return contacts.ofConference(conferenceId).stream()
                .filter(contact -> inviteeIds.contains(contact.inviteeId()))
                .filter(contact -> tell(News.INVITED, contact, conference, Map.of()))
                .map(Contact::inviteeId)
                .toList();
    }

    /** One invitee, also one whose invitation was taken back. */
    void tell(News news, UUID inviteeId, Map<Placeholder, String> more) {
        entities.flush();
        if (news.takesBackTheInvitation()) {
            links.revoke(InvitationLink.PURPOSE, inviteeId);
        }
        contacts.of(inviteeId)
                .ifPresent(contact -> tell(news, contact, particulars.conference(contact.conferenceId()), more));
    }

    /**
     * They may be reached otherwise than before. Whoever is written to elsewhere now gets a link of their own there, and
     * the one that went astray opens nothing any more.
     */
    void reach(UUID inviteeId) {
        entities.flush();
        contacts.of(inviteeId)
                .filter(contact -> contact.status() == ConferenceStatus.CALLED)
                .ifPresent(contact -> {
                    var here = outbox.latest(inviteeId).filter(written -> written.isTo(contact.recipient()));
                    if (here.filter(written -> written.status() != MessageStatus.HELD)
                            .isPresent()) {
                        return;
                    }
                    if (here.isEmpty()) {
                        links.revoke(InvitationLink.PURPOSE, inviteeId);
                    }
                    tell(News.REACHED_ELSEWHERE, contact, particulars.conference(contact.conferenceId()), Map.of());
                });
    }

    /**
     * Somebody of the family does not come with the others: what is not out yet to those who may come with them waits.
     *
     * @return who that is
     */
    List<UUID> holdWhoMayComeWithThem(UUID conferenceId) {
        entities.flush();
        var held = contacts.ofConference(conferenceId).stream()
                .filter(contact -> contact.held() == HeldBecause.COMES_APART)
                .map(Contact::inviteeId)
                .toList();
        held.forEach(invitee -> outbox.hold(invitee, HeldBecause.COMES_APART, Particulars.PORTAL));
        return held;
    }

    /** What is not out yet about this. */
    void takeBack(UUID subjectId) {
        outbox.withdraw(subjectId, Particulars.PORTAL);
    }

    /** An adult of the family who is not invited is told by a person; nobody has asked where to write to them. */
    void tellByHand(News news, UUID conferenceId, Recipient recipient, UUID subjectId, Map<Placeholder, String> more) {
        var conference = particulars.asToldTo(recipient.id(), particulars.conference(conferenceId));
        var values = values(news, conference);
        values.put(Placeholder.RECIPIENT, recipient.name());
        values.putAll(more);
        news.message(Voice.FAMILY, false)
                .ifPresent(kind -> outbox.queue(
                        new NewMessage(kind, recipient, conferenceId, subjectId, values, null, null, null, null),
                        Particulars.PORTAL));
    }

    /** @return false for somebody held back, who is asked once the chair has decided */
    private boolean tell(News news, Contact contact, ConferenceRow conference, Map<Placeholder, String> more) {
        if (particulars.holdsBack(contact.adultId(), contact.conferenceId())) {
            return false;
        }
        var told = news.takesBack() && outbox.withdraw(contact.inviteeId(), Particulars.PORTAL);
        var now = news.changesCalendar(told) ? contact.withCalendarChanged() : contact;
        if (news.changesCalendar(told)) {
            entities.find(Invitee.class, contact.inviteeId()).changeCalendar();
        }
        news.message(contact.voice(), told)
                .filter(kind -> kind != MessageKind.REPORT_STILL_DUE
                        || contact.recipient().channel() == Channel.EMAIL)
                .ifPresent(kind -> write(kind, news, now, conference, more, told));
        return true;
    }

    private void write(
            MessageKind kind,
            News news,
            Contact contact,
            ConferenceRow conference,
            Map<Placeholder, String> more,
            boolean toldBefore) {
        var told = particulars.asToldTo(contact.adultId(), conference);
        var values = values(news, told);
        values.put(Placeholder.RECIPIENT, contact.recipient().name());
        values.putAll(more);
        if (!told.startsAt().equals(conference.startsAt())) {
            values.replace(Placeholder.BEFORE, "another day or time");
        }
        var link = news.isOver()
                ? null
                : links.issueOrExtend(InvitationLink.PURPOSE, contact.inviteeId(), Particulars.linksExpire(conference));
        // who never heard when the meeting is does not learn it from being kept away
        var entry = news == News.KEPT_AWAY && !toldBefore
                ? null
                : Particulars.entry(
                        news.isOver() ? Method.CANCEL : Method.REQUEST, contact.inviteeId(), contact.sequence(), told);
        outbox.queue(
                new NewMessage(
                        kind,
                        contact.recipient(),
                        conference.id(),
                        contact.inviteeId(),
                        values,
                        link,
                        null,
                        entry,
                        contact.held()),
                Particulars.PORTAL);
    }

    /** Whatever a partnership makes of the words: who is kept away is told neither when nor where. */
    private Map<Placeholder, String> values(News news, ConferenceRow told) {
        var values = particulars.of(told);
        if (news == News.KEPT_AWAY) {
            values.keySet().removeAll(WHEN_AND_WHERE);
        }
        return values;
    }
}
