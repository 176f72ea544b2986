package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Placeholder;
import org.quorate.invitation.domain.GivenBy;
import org.quorate.invitation.domain.GivenReply;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.letters.News;
import org.quorate.invitation.letters.Particulars;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The answering itself, however the answer came. Who calls has asked permission. */
@Component
class Answering {

    private final EntityManager entities;
    private final Deputies deputies;
    private final InvitationMail mail;
    private final ObjectProvider<ReportOwed> reports;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            EntityManager entities,
            Deputies deputies,
            InvitationMail mail,
            ObjectProvider<ReportOwed> reports,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.deputies = deputies;
        this.mail = mail;
        this.reports = reports;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The newest answer counts: the one before is superseded, and whom it named as deputy is one no more. Who calls has
     * asked whether it can still be given.
     */
    void answer(Actor actor, Invitee invitee, Reply reply, CameBy cameBy, @Nullable GivenBy givenBy) {
        invitee.requireInvited();
        var id = Ids.next();
        var declinedBefore = supersede(invitee.id(), id);
        deputies.end(invitee);
        var words = givenBy == null ? null : givenBy.words();
        entities.persist(new GivenReply(id, invitee.id(), reply, cameBy, words, actor.id(), clock.instant()));
        entities.flush();
        deputies.name(invitee, id, reply);
        fact(actor, invitee, reply, cameBy);
        if (!declinedBefore) {
            remindOfReport(invitee, reply);
        }
    }

    /** Who cannot come is told, once, that what they know is still needed; not who has nothing to do with the family. */
    private void remindOfReport(Invitee invitee, Reply reply) {
        if (reply.answer().coming() || reply.reason() == CannotComeReason.NOT_INVOLVED) {
            return;
        }
        reports.stream()
                .flatMap(owed -> owed.dueAt(invitee.id()).stream())
                .filter(due -> due.isAfter(clock.instant()))
                .findFirst()
                .ifPresent(due -> mail.tell(
                        News.STILL_OWES_A_REPORT,
                        invitee.id(),
                        Map.of(Placeholder.REPORT_BY, Particulars.moment(due))));
    }

    /** Whom an answer named as deputy will not come: the answer lapses, and the invitee is asked again. */
    void lapse(Invitee invitee) {
        supersede(invitee.id(), null);
        mail.tell(News.ASKED_ANEW, invitee.id(), Map.of());
        events.publishEvent(new AskedAnew(invitee.conferenceId(), List.of(invitee.id())));
    }

    /** @return whether the answer that stood was that they cannot come */
    private boolean supersede(UUID inviteeId, @Nullable UUID by) {
        var standing = entities.createQuery(
                        "select r from GivenReply r where r.inviteeId = :id and r.supersededAt is null",
                        GivenReply.class)
                .setParameter("id", inviteeId)
                .getResultList();
        standing.forEach(reply -> reply.supersede(by, clock.instant()));
        return standing.stream().anyMatch(reply -> !reply.answer().coming());
    }

    private void fact(Actor actor, Invitee invitee, Reply reply, CameBy cameBy) {
        var details = new HashMap<String, Object>();
        details.put("invitee", invitee.id());
        details.put("answer", reply.answer());
        details.put("came-by", cameBy);
        audit.fact(actor, "invitation-answered", "conference", invitee.conferenceId(), details);
    }
}
