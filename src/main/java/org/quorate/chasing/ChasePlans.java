package org.quorate.chasing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Links;
import org.quorate.conference.ChangeKind;
import org.quorate.conference.ConferenceChanged;
import org.quorate.correspondence.Outbox;
import org.quorate.invitation.AskedAnew;
import org.quorate.invitation.InvitationWithdrawn;
import org.quorate.invitation.PeopleInvited;
import org.quorate.invitation.letters.Particulars;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins to wait whenever somebody is asked, and lets go of what is about a question that is no longer asked. Within
 * the transaction in which it happens: nobody is invited whom the portal then forgets.
 */
@Component
class ChasePlans {

    private final EntityManager entities;
    private final Chase chase;
    private final ChaseRecord record;
    private final Outbox outbox;
    private final Links links;

    ChasePlans(EntityManager entities, Chase chase, ChaseRecord record, Outbox outbox, Links links) {
        this.entities = entities;
        this.chase = chase;
        this.record = record;
        this.outbox = outbox;
        this.links = links;
    }

    @EventListener
    void on(PeopleInvited invited) {
        entities.flush();
        chase.await(invited.inviteeIds());
    }

    /** Whoever is waited for is waited for from now, and their agency is asked anew as well. */
    @EventListener
    void on(AskedAnew asked) {
        entities.flush();
        var invitees = record.waitedFor(asked.conferenceId()).stream()
                .filter(asked.inviteeIds()::contains)
                .toList();
        letGo(invitees);
        chase.await(invitees);
    }

    @EventListener
    void on(InvitationWithdrawn withdrawn) {
        letGo(List.of(withdrawn.inviteeId()));
    }

    @EventListener
    void on(ConferenceChanged changed) {
        if (changed.is(ChangeKind.HELD) || changed.is(ChangeKind.ADJOURNED) || changed.is(ChangeKind.CANCELLED)) {
            entities.flush();
            letGo(record.waitedFor(changed.conferenceId()));
        }
    }

    /** Managers who have not answered need not any more; what is still in the queue does not go. */
    private void letGo(List<UUID> inviteeIds) {
        record.reminders(inviteeIds).forEach(step -> outbox.withdraw(step, Particulars.PORTAL));
        record.unanswered(inviteeIds).forEach(escalation -> {
            outbox.withdraw(escalation, Particulars.PORTAL);
            links.revoke(EscalationLink.PURPOSE, escalation);
        });
    }
}
