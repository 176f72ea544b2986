package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.quorate.conference.ConferenceMoved;
import org.quorate.invitation.domain.GivenReply;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A conference has another day or time: every answer was to the old one, so everybody is asked again, and who was to
 * come in somebody's place is not any more. Within the
 * transaction that moves the conference: an answer never stands for a date it was not given to.
 */
@Component
class AskedAgain {

    private final EntityManager entities;
    private final Deputies deputies;
    private final Clock clock;

    AskedAgain(EntityManager entities, Deputies deputies, Clock clock) {
        this.entities = entities;
        this.deputies = deputies;
        this.clock = clock;
    }

    @EventListener
    void on(ConferenceMoved moved) {
        entities.createQuery("""
                        select r from GivenReply r
                        where r.supersededAt is null
                          and r.inviteeId in (select i.id from Invitee i where i.conferenceId = :conference)
                        """, GivenReply.class)
                .setParameter("conference", moved.conferenceId())
                .getResultStream()
                .forEach(reply -> reply.supersede(clock.instant()));
        deputies.endAll(moved.conferenceId());
    }
}
