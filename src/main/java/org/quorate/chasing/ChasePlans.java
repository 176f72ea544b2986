package org.quorate.chasing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Links;
import org.quorate.conference.ConferenceEnded;
import org.quorate.conference.ConferenceMoved;
import org.quorate.conference.ConferenceRearranged;
import org.quorate.correspondence.Outbox;
import org.quorate.invitation.AnswerLapsed;
import org.quorate.invitation.InvitationWithdrawn;
import org.quorate.invitation.PeopleInvited;
import org.quorate.invitation.letters.Particulars;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Begins to wait whenever somebody is asked, and lets go of what is about a question that is no longer asked. Within
 * the transaction in which it happens: nobody is invited whom the portal then forgets.
 */
@Component
class ChasePlans {

    /** The module below writes to people first. */
    private static final int AFTER_WRITING = 30;

    private final EntityManager entities;
    private final Chase chase;
    private final ChaseRecord record;
    private final Outbox outbox;
    private final Links links;
    private final Clock clock;

    ChasePlans(EntityManager entities, Chase chase, ChaseRecord record, Outbox outbox, Links links, Clock clock) {
        this.entities = entities;
        this.chase = chase;
        this.record = record;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void on(PeopleInvited invited) {
        entities.flush();
        chase.await(invited.inviteeIds());
    }

    /** Everybody is asked about the new day, and waited for from now. */
    @EventListener
    @Order(AFTER_WRITING)
    void on(ConferenceMoved moved) {
        entities.flush();
        var invitees = record.waitedFor(moved.conferenceId());
        letGo(invitees);
        chase.await(invitees);
    }

    /** Who had not answered goes on being chased as before; who had, and must be asked again, anew. */
    @EventListener
    @Order(AFTER_WRITING)
    void on(ConferenceRearranged changed) {
        entities.flush();
        chase.await(record.askedAgain(changed.conferenceId(), clock.instant()));
    }

    /** Whoever was to come in their place does not: they are asked anew, and their agency with them. */
    @EventListener
    @Order(AFTER_WRITING)
    void on(AnswerLapsed lapsed) {
        entities.flush();
        var invitee = List.of(lapsed.inviteeId());
        letGo(invitee);
        chase.await(invitee);
    }

    @EventListener
    void on(InvitationWithdrawn withdrawn) {
        letGo(List.of(withdrawn.inviteeId()));
    }

    @EventListener
    void on(ConferenceEnded ended) {
        entities.flush();
        letGo(record.waitedFor(ended.conferenceId()));
    }

    /** Managers who have not answered need not any more; what is still in the queue does not go. */
    private void letGo(List<UUID> inviteeIds) {
        record.unanswered(inviteeIds).forEach(escalation -> {
            outbox.withdraw(escalation, Particulars.PORTAL);
            links.revoke(EscalationLink.PURPOSE, escalation);
        });
    }
}
