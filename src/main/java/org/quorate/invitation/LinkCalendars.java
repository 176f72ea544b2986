package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.correspondence.CalendarEntry.Method;
import org.quorate.correspondence.CalendarFile;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.letters.Contacts;
import org.quorate.invitation.letters.Particulars;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The entry for their calendar, for who holds an invitee's or a deputy's link: when, and nothing about whom. */
@Service
public class LinkCalendars {

    private final Links links;
    private final Contacts contacts;
    private final Particulars particulars;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    LinkCalendars(
            Links links,
            Contacts contacts,
            Particulars particulars,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.contacts = contacts;
        this.particulars = particulars;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** As iCalendar (RFC 5545), under the name that the e-mail's entry has, so that a calendar keeps one of the two. */
    @Transactional(readOnly = true)
    public String entry(Actor actor, LinkPurpose purpose, UUID subjectId) {
        if (!links.holds(actor, purpose, subjectId)) {
            audit.refused(actor, "personal-link", "link", subjectId);
            throw new NotFound();
        }
        var contact = contacts.of(inviteeOf(purpose, subjectId)).orElseThrow(NotFound::new);
        var conference = particulars.asToldTo(contact.adultId(), particulars.conference(contact.conferenceId()));
        var entry = Particulars.entry(Method.REQUEST, subjectId, contact.sequence(), conference);
        return CalendarFile.download(entry, clock.instant());
    }

    private UUID inviteeOf(LinkPurpose purpose, UUID subjectId) {
        if (purpose.equals(InvitationLink.PURPOSE)) {
            return subjectId;
        }
        var deputy = purpose.equals(DeputyLink.PURPOSE) ? entities.find(Deputy.class, subjectId) : null;
        if (deputy == null) {
            throw new NotFound();
        }
        return deputy.inviteeId();
    }
}
