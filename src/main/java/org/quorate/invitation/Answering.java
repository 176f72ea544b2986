package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceTouched;
import org.quorate.invitation.domain.GivenReply;
import org.quorate.invitation.domain.Invitee;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The answering itself, however the answer came. Who calls has asked permission. */
@Component
class Answering {

    private final EntityManager entities;
    private final Inviting inviting;
    private final Deputies deputies;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            EntityManager entities,
            Inviting inviting,
            Deputies deputies,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.inviting = inviting;
        this.deputies = deputies;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The newest answer counts: the one before is superseded, and whom it named as deputy is one no more. */
    void answer(Actor actor, Invitee invitee, Reply reply, CameBy cameBy, @Nullable GivenBy givenBy) {
        inviting.requireCalled(invitee.conferenceId());
        invitee.requireInvited();
        var id = Ids.next();
        supersede(invitee.id(), id);
        deputies.end(invitee);
        var words = givenBy == null ? null : givenBy.words();
        entities.persist(new GivenReply(id, invitee.id(), reply, cameBy, words, actor.id(), clock.instant()));
        entities.flush();
        deputies.name(invitee, id, reply);
        fact(actor, invitee, reply, cameBy);
    }

    /** Whom an answer named as deputy will not come: the answer lapses, and the invitee is asked again. */
    void lapse(Invitee invitee) {
        supersede(invitee.id(), null);
        entities.flush();
        events.publishEvent(new AnswerLapsed(invitee.conferenceId(), invitee.id()));
    }

    private void supersede(UUID inviteeId, @Nullable UUID by) {
        entities.createQuery(
                        "select r from GivenReply r where r.inviteeId = :id and r.supersededAt is null",
                        GivenReply.class)
                .setParameter("id", inviteeId)
                .getResultStream()
                .forEach(reply -> reply.supersede(by, clock.instant()));
    }

    private void fact(Actor actor, Invitee invitee, Reply reply, CameBy cameBy) {
        var details = new HashMap<String, Object>();
        details.put("invitee", invitee.id());
        details.put("answer", reply.answer());
        details.put("came-by", cameBy);
        audit.fact(actor, "invitation-answered", "conference", invitee.conferenceId(), details);
        events.publishEvent(new ConferenceTouched(invitee.conferenceId()));
    }
}
