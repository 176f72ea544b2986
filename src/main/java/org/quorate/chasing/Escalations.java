package org.quorate.chasing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.chasing.EscalationReads.About;
import org.quorate.chasing.domain.AgencyAnswer;
import org.quorate.chasing.domain.Escalation;
import org.quorate.chasing.domain.EscalationPage;
import org.quorate.chasing.domain.EscalationRow;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.LinkedConference;
import org.quorate.invitation.letters.Particulars;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who answer for agencies were told and said about people who do not answer. They hold a personal link to
 * the one question and nothing else; the reviewing service and the social worker see every answer.
 */
@Service
public class Escalations {

    private final Gate gate;
    private final Links links;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final EscalationReads queries;
    private final Particulars particulars;
    private final Clock clock;

    Escalations(
            Gate gate,
            Links links,
            AuditTrail audit,
            EntityManager entities,
            EscalationReads queries,
            Particulars particulars,
            Clock clock) {
        this.gate = gate;
        this.links = links;
        this.audit = audit;
        this.entities = entities;
        this.queries = queries;
        this.particulars = particulars;
        this.clock = clock;
    }

    /** What the link shows; for its holder only. */
    @Transactional(readOnly = true)
    public EscalationPage open(Actor holder, UUID escalationId) {
        var about = held(holder, escalationId);
        audit.read(holder, "conference", about.conferenceId(), "agency-asked");
        var conference = particulars.conference(about.conferenceId());
        return new EscalationPage(
                escalationId,
                LinkedConference.of(conference),
                about.invited(),
                about.contactName(),
                about.state(),
                about.reply());
    }

    /**
     * Says what the agency will do; for the link's holder only, once. Nobody further up is told then.
     *
     * @throws RuleViolation {@code escalation-answered}, {@code escalation-over}
     */
    @Transactional
    public void answer(Actor holder, UUID escalationId, AgencyAnswer answer) {
        var about = held(holder, escalationId);
        if (about.state() == EscalationPage.State.OVER) {
            throw RuleViolation.of("escalation-over");
        }
        var escalation = entities.find(Escalation.class, escalationId, LockModeType.PESSIMISTIC_WRITE);
        if (escalation == null) {
            throw new NotFound();
        }
        escalation.answer(answer, clock.instant());
        audit.fact(
                holder,
                "agency-answered",
                "conference",
                about.conferenceId(),
                Map.of("invitee", about.inviteeId(), "escalation", escalationId, "reply", answer.reply()));
    }

    /** About everybody invited to a conference, for those who invite; by level. */
    @Transactional(readOnly = true)
    public List<EscalationRow> list(Actor actor, UUID conferenceId) {
        Invitations.requireWriter(gate, actor);
        gate.requireConference(actor, conferenceId, "escalations");
        return queries.ofConference(conferenceId);
    }

    private About held(Actor holder, UUID escalationId) {
        if (!links.holds(holder, EscalationLink.PURPOSE, escalationId)) {
            audit.refused(holder, "link-required", "escalation", escalationId);
            throw new NotFound();
        }
        return queries.about(escalationId).orElseThrow(NotFound::new);
    }
}
