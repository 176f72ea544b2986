package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.GivenReply;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.domain.StillHolds;
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
     * Takes back what is not out yet of what was decided of these requests before.
     *
     * @param requestIds all about one person: under them the letters to somebody not invited are found
     */
    @Transactional
    public void overtaken(Actor actor, UUID conferenceId, Collection<UUID> requestIds) {
        requireChair(actor, conferenceId);
        requestIds.forEach(mail::takeBack);
    }

    /**
     * Takes the invitation back and tells them the chair’s decision.
     *
     * @param letter what the letter says
     */
    @Transactional
    public void keepAway(
            Actor actor, UUID conferenceId, UUID adultId, UUID requestId, Map<Placeholder, String> letter) {
        requireChair(actor, conferenceId);
        var invitee = invitee(conferenceId, adultId);
        invitee.filter(Invitee::isInvited).ifPresent(invited -> withdraw(actor, invited));
        invitee.filter(Invitee::isKeptAway)
                .ifPresentOrElse(
                        keptAway -> mail.tell(News.KEPT_AWAY, keptAway.id(), letter),
                        () -> mail.tellByHand(News.KEPT_AWAY, conferenceId, byHand(adultId), requestId, letter));
        holdWhoMayComeWithThem(conferenceId);
    }

    /** Tells somebody who comes how they take part, with their own time; the same letter by hand to who is not invited. */
    @Transactional
    public void comesApart(
            Actor actor, UUID conferenceId, UUID adultId, UUID requestId, Map<Placeholder, String> letter) {
        requireChair(actor, conferenceId);
        invitee(conferenceId, adultId)
                .filter(Invitee::isInvited)
                .ifPresentOrElse(
                        invited -> {
                            mail.tell(News.COMES_APART, invited.id(), letter);
                            // a reminder of the time they had does not go any more
                            events.publishEvent(new AskedAnew(conferenceId, List.of(invited.id())));
                        },
                        () -> mail.tellByHand(News.COMES_APART, conferenceId, byHand(adultId), requestId, letter));
        holdWhoMayComeWithThem(conferenceId);
    }

    /** What they answered was about another time of the day: as when a conference moves. */
    @Transactional
    public void comesAtAnotherTime(Actor actor, UUID conferenceId, UUID adultId) {
        requireChair(actor, conferenceId);
        entities.createQuery("""
                        select r from GivenReply r
                         where r.supersededAt is null
                           and r.inviteeId in (select i.id from Invitee i
                                                where i.conferenceId = :conference and i.adultId = :adult)
                        """, GivenReply.class)
                .setParameter("conference", conferenceId)
                .setParameter("adult", adultId)
                .getResultStream()
                .filter(reply -> !StillHolds.onAnotherTime(reply.answer(), reply.reason()))
                .forEach(reply -> reply.supersede(null, clock.instant()));
        entities.flush();
    }

    /**
     * Invites somebody who was held back until the chair decided, and is waited for from now on.
     *
     * @return false when they are not on the list of the conference
     */
    @Transactional
    public boolean isNotHeldBackAnyMore(Actor actor, UUID conferenceId, UUID adultId) {
        requireChair(actor, conferenceId);
        var invited = invitee(conferenceId, adultId).filter(Invitee::isInvited);
        invited.ifPresent(invitee -> {
            mail.tell(News.INVITED, invitee.id(), Map.of());
            events.publishEvent(new PeopleInvited(conferenceId, List.of(invitee.id())));
        });
        return invited.isPresent();
    }

    private void withdraw(Actor actor, Invitee invitee) {
        invitee.withdraw(WithdrawReason.CHAIR_DECIDED, clock.instant());
        deputies.end(invitee);
        audit.fact(
                actor,
                "invitation-withdrawn",
                "conference",
                invitee.conferenceId(),
                Map.of("invitee", invitee.id(), "reason", WithdrawReason.CHAIR_DECIDED));
        events.publishEvent(new InvitationWithdrawn(invitee.conferenceId(), invitee.id()));
    }

    /** Also their reminders do not go: whoever looks at the letter tells them. */
    private void holdWhoMayComeWithThem(UUID conferenceId) {
        var held = mail.holdWhoMayComeWithThem(conferenceId);
        if (!held.isEmpty()) {
            events.publishEvent(new AskedAnew(conferenceId, held));
        }
    }

    private void requireChair(Actor actor, UUID conferenceId) {
        entities.flush();
        gate.require(actor, Role.CHAIR);
        gate.requireConference(actor, conferenceId, null);
        inviting.requireCalled(conferenceId);
    }

    /** One row for each person, also when the invitation was taken back. */
    private Optional<Invitee> invitee(UUID conferenceId, UUID adultId) {
        return entities.createQuery(
                        "select i from Invitee i where i.conferenceId = :conference and i.adultId = :adult",
                        Invitee.class)
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
