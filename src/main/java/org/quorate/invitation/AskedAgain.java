package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.quorate.conference.ConferenceMoved;
import org.quorate.conference.ConferenceRearranged;
import org.quorate.conference.Conferences;
import org.quorate.invitation.domain.GivenReply;
import org.quorate.invitation.domain.StillHolds;
import org.quorate.kernel.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A conference has changed: who answered is asked again where the answer no longer holds. Within the transaction that
 * changes the conference, and before anybody is written to: an answer never stands for what it was not given to. Whoever was to come in
 * somebody's place at another hour is not any more.
 */
@Component
class AskedAgain {

    static final int BEFORE_WRITING = 10;

    private final EntityManager entities;
    private final Conferences conferences;
    private final Deputies deputies;
    private final Clock clock;

    AskedAgain(EntityManager entities, Conferences conferences, Deputies deputies, Clock clock) {
        this.entities = entities;
        this.conferences = conferences;
        this.deputies = deputies;
        this.clock = clock;
    }

    @EventListener
    @Order(BEFORE_WRITING)
    void on(ConferenceMoved moved) {
        askAgainUnless(moved.conferenceId(), reply -> StillHolds.onAnotherTime(reply.answer(), reply.reason()));
        deputies.endAll(moved.conferenceId());
    }

    @EventListener
    @Order(BEFORE_WRITING)
    void on(ConferenceRearranged changed) {
        entities.flush();
        var mode = conferences
                .conference(Actor.system("invitations"), changed.conferenceId())
                .mode();
        askAgainUnless(changed.conferenceId(), reply -> StillHolds.elsewhere(reply.answer(), reply.reason(), mode));
    }

    private void askAgainUnless(UUID conferenceId, Predicate<GivenReply> holds) {
        entities.createQuery("""
                        select r from GivenReply r
                        where r.supersededAt is null
                          and r.inviteeId in (select i.id from Invitee i where i.conferenceId = :conference)
                        """, GivenReply.class)
                .setParameter("conference", conferenceId)
                .getResultStream()
                .filter(holds.negate())
                .forEach(reply -> reply.supersede(null, clock.instant()));
    }
}
