package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.letters.News;
import org.quorate.kernel.Ids;
import org.springframework.stereotype.Component;

/** Who comes in somebody's place and can be written to. Who calls has asked permission. */
@Component
class Deputies {

    private final EntityManager entities;
    private final DeputyMail mail;
    private final Clock clock;

    Deputies(EntityManager entities, DeputyMail mail, Clock clock) {
        this.entities = entities;
        this.mail = mail;
        this.clock = clock;
    }

    /** Keeps the deputy an answer names, when it says where to write to. */
    void name(Invitee invitee, UUID replyId, Reply reply) {
        if (reply.deputyName() == null || reply.deputyEmail() == null) {
            return;
        }
        var deputy = new Deputy(
                Ids.next(), invitee.id(), replyId, reply.deputyName(), reply.deputyProfession(), reply.deputyEmail());
        entities.persist(deputy);
        entities.flush();
        mail.tell(News.INVITED, deputy, invitee.conferenceId(), Map.of());
    }

    /** Nobody comes in this invitee's place any more. */
    void end(Invitee invitee) {
        end(
                invitee.conferenceId(),
                entities.createQuery(
                                "select d from Deputy d where d.inviteeId = :invitee and d.endedAt is null",
                                Deputy.class)
                        .setParameter("invitee", invitee.id())
                        .getResultList());
    }

    /** Nobody comes in anybody's place any more. */
    void endAll(UUID conferenceId) {
        end(
                conferenceId,
                entities.createQuery("""
                                select d from Deputy d
                                where d.endedAt is null
                                  and d.inviteeId in (select i.id from Invitee i where i.conferenceId = :conference)
                                """, Deputy.class)
                        .setParameter("conference", conferenceId)
                        .getResultList());
    }

    private void end(UUID conferenceId, List<Deputy> standing) {
        standing.forEach(deputy -> {
            deputy.end(clock.instant());
            mail.tell(News.WITHDRAWN, deputy, conferenceId, Map.of());
        });
    }
}
