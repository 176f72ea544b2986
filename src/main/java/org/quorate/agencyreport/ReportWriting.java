package org.quorate.agencyreport;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the report that a professional with an account was asked for. The lead of their agency writes and sends it as
 * well, on their behalf.
 */
@Service
public class ReportWriting {

    private final Gate gate;
    private final AuditTrail audit;
    private final ReportQueries queries;
    private final Desk desk;
    private final Writing writing;
    private final Sending sending;

    ReportWriting(Gate gate, AuditTrail audit, ReportQueries queries, Desk desk, Writing writing, Sending sending) {
        this.gate = gate;
        this.audit = audit;
        this.queries = queries;
        this.desk = desk;
        this.writing = writing;
        this.sending = sending;
    }

    /** What was written so far, or what was sent. */
    @Transactional(readOnly = true)
    public WritingPage open(Actor actor, UUID inviteeId) {
        return writing.open(pen(actor, inviteeId));
    }

    /** Saves boxes as they are typed; where somebody else has changed one meanwhile, both are kept. */
    @Transactional
    public List<SavedField> save(Actor actor, UUID inviteeId, Collection<TypedField> typed) {
        return writing.save(pen(actor, inviteeId), typed);
    }

    /** Puts what was typed beside a box behind what stands in it, or leaves it out. */
    @Transactional
    public void settle(Actor actor, UUID inviteeId, UUID asideId, boolean keep) {
        writing.settle(pen(actor, inviteeId), asideId, keep);
    }

    /** Begins a correction of what was sent. */
    @Transactional
    public void correct(Actor actor, UUID inviteeId) {
        writing.correct(pen(actor, inviteeId));
    }

    /** Throws a correction away that was begun. */
    @Transactional
    public void leaveAsSent(Actor actor, UUID inviteeId) {
        writing.leaveAsSent(pen(actor, inviteeId));
    }

    /** Puts what waits into the report as if it were saved now, or throws it away. */
    @Transactional
    public void take(Actor actor, UUID inviteeId, UUID typedBy, boolean keep) {
        writing.take(pen(actor, inviteeId), typedBy, keep);
    }

    /** What must be put right before it can be sent, in the order of the boxes; empty when it can. */
    @Transactional(readOnly = true)
    public List<RuleViolation> check(Actor actor, UUID inviteeId) {
        return sending.check(pen(actor, inviteeId));
    }

    /**
     * @return the version, once for each press of Send
     * @throws RuleViolation what {@link #check} finds, {@code report-changed-meanwhile}, {@code report-nothing-to-send}
     */
    @Transactional
    public UUID send(Actor actor, UUID inviteeId, SendReport send) {
        return sending.send(pen(actor, inviteeId), send);
    }

    /** Says that nothing is known, or that they cannot report. */
    @Transactional
    public UUID answer(Actor actor, UUID inviteeId, SendAnswer answer) {
        return sending.answer(pen(actor, inviteeId), answer);
    }

    Pen pen(Actor actor, UUID inviteeId) {
        var row = queries.ofInvitees(List.of(inviteeId)).stream().findFirst().orElseThrow(NotFound::new);
        gate.requireConference(actor, row.conferenceId(), null);
        var agencyId = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        if (!row.professional()
                || queries.ownedBy(List.of(inviteeId), actor.practitionerId(), agencyId)
                        .isEmpty()) {
            audit.refused(actor, "report-writing", "conference", row.conferenceId());
            throw new NotFound();
        }
        var asked = desk.asked(inviteeId);
        return new Pen(
                inviteeId,
                actor,
                actor.name(),
                asked.name(),
                Profession.valueOf(asked.profession()).displayName());
    }
}
