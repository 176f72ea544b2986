package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.letters.News;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows for an invitation when the chair decides that an adult of the family does not come, or comes apart from
 * others: invitation, calendar, reminders and page, and the one letter about it. Each is told their own part only.
 */
@Service
public class KeepingApart {

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Deputies deputies;
    private final InvitationMail mail;
    private final Inviting inviting;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepingApart(
            Gate gate,
            AuditTrail audit,
            EntityManager entities,
            Deputies deputies,
            InvitationMail mail,
            Inviting inviting,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.deputies = deputies;
        this.mail = mail;
        this.inviting = inviting;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the invitation back and tells them the chair’s decision.
     *
     * @param requestId what was decided of; under it a letter to somebody not invited is found, and taken back when
     *     it is decided again
     * @param letter what the letter says
     */
    @Transactional
    public void keepAway(
            Actor actor, UUID conferenceId, UUID adultId, UUID requestId, Map<Placeholder, String> letter) {
        requireChair(actor, conferenceId);
        mail.takeBack(requestId);
        var invitee = invitee(conferenceId, adultId);
        if (invitee.isEmpty()) {
            mail.tellByHand(News.KEPT_AWAY, conferenceId, byHand(adultId), requestId, letter);
            return;
        }
        invitee.get().withdraw(WithdrawReason.CHAIR_DECIDED, clock.instant());
        deputies.end(invitee.get());
        audit.fact(
                actor,
                "invitation-withdrawn",
                "conference",
                conferenceId,
                Map.of("invitee", invitee.get().id(), "reason", WithdrawReason.CHAIR_DECIDED));
        mail.tell(News.KEPT_AWAY, invitee.get().id(), letter);
        events.publishEvent(new InvitationWithdrawn(conferenceId, invitee.get().id()));
    }

    /** Tells somebody who comes how they take part, with their own time; the same letter by hand to who is not invited. */
    @Transactional
    public void comesApart(
            Actor actor, UUID conferenceId, UUID adultId, UUID requestId, Map<Placeholder, String> letter) {
        requireChair(actor, conferenceId);
        mail.takeBack(requestId);
        var invitee = invitee(conferenceId, adultId);
        if (invitee.isEmpty()) {
            mail.tellByHand(News.COMES_APART, conferenceId, byHand(adultId), requestId, letter);
            return;
        }
        mail.tell(News.COMES_APART, invitee.get().id(), letter);
        asked(conferenceId, invitee.get().id());
    }

    /** Invites somebody who was held back until the chair decided that they come like everybody. */
    @Transactional
    public void comesWithEverybody(Actor actor, UUID conferenceId, UUID adultId) {
        requireChair(actor, conferenceId);
        invitee(conferenceId, adultId).ifPresent(invitee -> {
            mail.tell(News.INVITED, invitee.id(), Map.of());
            asked(conferenceId, invitee.id());
        });
    }

    /** A reminder of the time they had does not go any more, and whoever was held back is waited for from now on. */
    private void asked(UUID conferenceId, UUID inviteeId) {
        events.publishEvent(new AskedAnew(conferenceId, List.of(inviteeId)));
        events.publishEvent(new PeopleInvited(conferenceId, List.of(inviteeId)));
    }

    private void requireChair(Actor actor, UUID conferenceId) {
        entities.flush();
        gate.require(actor, Role.CHAIR);
        gate.requireConference(actor, conferenceId, null);
        inviting.requireCalled(conferenceId);
    }

    private Optional<Invitee> invitee(UUID conferenceId, UUID adultId) {
        return entities.createQuery("""
                        select i from Invitee i
                         where i.conferenceId = :conference and i.adultId = :adult and i.withdrawnAt is null
                        """, Invitee.class)
                .setParameter("conference", conferenceId)
                .setParameter("adult", adultId)
                .getResultStream()
                .findFirst();
    }

    private Recipient byHand(UUID adultId) {
        var name = jdbc.sql("select full_name from family_adult_label where adult_id = ?")
                .param(adultId)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        return new Recipient(Recipient.Kind.ADULT, adultId, name, Channel.BY_HAND, null);
    }
}
