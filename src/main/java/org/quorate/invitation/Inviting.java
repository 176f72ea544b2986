package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.invitation.domain.Invitee;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What must hold for somebody to be invited, and the inviting. {@link Invitations} has asked permission. */
@Component
class Inviting {

    private final EntityManager entities;
    private final InvitationReads queries;
    private final Conferences conferences;
    private final ObjectProvider<ChairsArrangements> arrangements;
    private final AuditTrail audit;
    private final Clock clock;

    Inviting(
            EntityManager entities,
            InvitationReads queries,
            Conferences conferences,
            ObjectProvider<ChairsArrangements> arrangements,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.conferences = conferences;
        this.arrangements = arrangements;
        this.audit = audit;
        this.clock = clock;
    }

    /** Invites them all, or none; written to the database when it returns. */
    List<UUID> invite(Actor actor, UUID conferenceId, List<NewInvitee> wanted) {
        requireRoomForObservers(actor, conferenceId, wanted);
        var ids =
                wanted.stream().map(one -> inviteOne(actor, conferenceId, one)).toList();
        entities.flush();
        return ids;
    }

    /** Whether invitations are sent and answered at all. */
    void requireCalled(UUID conferenceId) {
        if (queries.statusOf(conferenceId).orElseThrow(NotFound::new) != ConferenceStatus.CALLED) {
            throw RuleViolation.of("conference-not-open-for-invitations");
        }
    }

    private UUID inviteOne(Actor actor, UUID conferenceId, NewInvitee wanted) {
        var works = worksOf(wanted.practitionerId());
        if ((wanted.adultId() != null || wanted.childId() != null) && !queries.ofTheFamily(conferenceId, wanted)) {
            throw new NotFound();
        }
        var adult = wanted.adultId();
        if (adult != null && arrangements.stream().anyMatch(arranged -> arranged.keepsAway(conferenceId, adult))) {
            throw RuleViolation.of("invitee-kept-away");
        }
        entities.flush();
        var before = queries.rowOf(conferenceId, wanted).map(id -> entities.find(Invitee.class, id));
        if (before.isPresent()) {
            before.get().inviteAgain(wanted, works, actor.id(), clock.instant());
            fact(actor, "invited-again", before.get().id(), conferenceId, wanted);
            return before.get().id();
        }
        var invitee = Invitee.invite(Ids.next(), conferenceId, wanted, works, actor.id(), clock.instant());
        entities.persist(invitee);
        fact(actor, "invited", invitee.id(), conferenceId, wanted);
        return invitee.id();
    }

    private Invitee.@Nullable Works worksOf(@Nullable UUID practitionerId) {
        return practitionerId == null ? null : queries.works(practitionerId).orElseThrow(NotFound::new);
    }

    private void requireRoomForObservers(Actor actor, UUID conferenceId, List<NewInvitee> wanted) {
        var more = wanted.stream()
                .filter(one -> one.role() == InviteeRole.OBSERVER)
                .count();
        if (more > 0) {
            var most = conferences
                    .clocks(actor, conferenceId)
                    .rules()
                    .preparation()
                    .observersMax();
            if (queries.observers(conferenceId) + more > most) {
                throw RuleViolation.at("role", "too-many-observers", Map.of("most", most));
            }
        }
    }

    private void fact(Actor actor, String action, UUID inviteeId, UUID conferenceId, NewInvitee wanted) {
        audit.fact(
                actor,
                action,
                "conference",
                conferenceId,
                Map.of("invitee", inviteeId, "role", wanted.role(), "necessary", wanted.necessary()));
    }
}
