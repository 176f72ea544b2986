package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.domain.Invitee;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever may invite says of a deputy's address that the directory does not know at the invitee's agency whether it is
 * theirs. Before that no code goes there, and so no name of a child.
 */
@Service
public class DeputyChecks {

    private final Gate gate;
    private final DeputyReads reads;
    private final Deputies deputies;
    private final Answering answering;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    DeputyChecks(
            Gate gate,
            DeputyReads reads,
            Deputies deputies,
            Answering answering,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.gate = gate;
        this.reads = reads;
        this.deputies = deputies;
        this.answering = answering;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The address is the deputy's: a code may go there.
     *
     * @param email what was looked at; when somebody corrected it meanwhile it has to be looked at again
     */
    @Transactional
    public void confirm(Actor actor, UUID deputyId, String email) {
        var deputy = checkable(actor, deputyId);
        var check = deputy.check(email, true, actor, clock.instant());
        if (!reads.mayGetCode(deputyId)) {
            entities.persist(check);
            done(actor, deputy, "deputy-confirmed");
        }
    }

    /** It is not: nobody comes in the invitee's place, and the invitee is asked again. */
    @Transactional
    public void refuse(Actor actor, UUID deputyId, String email) {
        var deputy = checkable(actor, deputyId);
        entities.persist(deputy.check(email, false, actor, clock.instant()));
        var invitee = entities.find(Invitee.class, deputy.inviteeId());
        deputies.end(invitee);
        answering.lapse(invitee);
        done(actor, deputy, "deputy-refused");
    }

    private Deputy checkable(Actor actor, UUID deputyId) {
        gate.require(actor, Invitations.WRITERS);
        var deputy = entities.find(Deputy.class, deputyId, LockModeType.PESSIMISTIC_WRITE);
        if (deputy == null) {
            throw new NotFound();
        }
        gate.requireConference(actor, conferenceOf(deputy), null);
        return deputy;
    }

    private void done(Actor actor, Deputy deputy, String action) {
        var conferenceId = conferenceOf(deputy);
        audit.fact(actor, action, "conference", conferenceId, Map.of("deputy", deputy.id()));
    }

    private UUID conferenceOf(Deputy deputy) {
        return entities.find(Invitee.class, deputy.inviteeId()).conferenceId();
    }
}
