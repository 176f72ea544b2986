package org.quorate.agencyreport;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.access.ScopedToActor;
import org.quorate.agencyreport.domain.Report;
import org.quorate.agencyreport.domain.ReportAnswer;
import org.quorate.agencyreport.domain.ReportDue;
import org.quorate.agencyreport.domain.ReportRow;
import org.quorate.agencyreport.domain.TakeBackReason;
import org.quorate.agencyreport.domain.TakenBack;
import org.quorate.conference.Conferences;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The written reports asked of the professionals invited to a conference: when due, and whether received. */
@Service
public class Reports {

    private static final Role[] WRITERS = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER};

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final ReportQueries queries;
    private final Conferences conferences;
    private final ReportChase chase;
    private final Clock clock;

    Reports(
            Gate gate,
            AuditTrail audit,
            EntityManager entities,
            ReportQueries queries,
            Conferences conferences,
            ReportChase chase,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.queries = queries;
        this.conferences = conferences;
        this.chase = chase;
        this.clock = clock;
    }

    /** Whether this person may record receipts where they see the conference. */
    public static boolean mayRecord(Actor actor) {
        return actor.isAny(WRITERS);
    }

    /**
     * Asks those of the invitees who are professionals for a report, due by the conference's rule set. Who was asked
     * before is not asked twice.
     */
    @Transactional
    public void requestFor(Actor actor, UUID conferenceId, Collection<UUID> inviteeIds) {
        requireWriter(actor, conferenceId);
        var due = due(actor, conferenceId);
        queries.ofInvitees(inviteeIds).stream()
                .filter(row -> row.professional() && row.conferenceId().equals(conferenceId))
                .forEach(row -> ask(actor, row, due));
    }

    /**
     * Puts on record that a professional's report has come; asked for or not.
     *
     * @param at when it came; not in the future
     */
    @Transactional
    public void recordReceived(Actor actor, UUID inviteeId, Instant at) {
        var row = changeable(actor, inviteeId);
        if (at.isAfter(clock.instant())) {
            throw RuleViolation.at("at", "report-not-yet-received");
        }
        var report = find(inviteeId).orElseGet(() -> ask(actor, row, due(actor, row.conferenceId())));
        report.receive(at, actor.id());
        chase.answered(report.id(), ReportAnswer.WRITTEN);
        audit.fact(actor, "report-received", "conference", row.conferenceId(), Map.of("invitee", inviteeId, "at", at));
    }

    /** Takes back a receipt recorded by mistake; the receipt stays on record with the reason. */
    @Transactional
    public void takeBack(Actor actor, UUID inviteeId, TakeBackReason reason) {
        var row = changeable(actor, inviteeId);
        var report = find(inviteeId).orElseThrow(NotFound::new);
        var received = report.takeBack();
        entities.flush();
        chase.await(report.id());
        entities.persist(new TakenBack(Ids.next(), report.id(), received, reason, actor.id(), clock.instant()));
        audit.fact(
                actor,
                "report-receipt-taken-back",
                "conference",
                row.conferenceId(),
                Map.of("invitee", inviteeId, "reason", reason));
    }

    /** One row for each invitee of a conference; agencies see their own only. */
    @Transactional(readOnly = true)
    public List<ReportRow> states(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "reports");
        var rows = queries.ofConference(conferenceId);
        return actor.is(Role.SYSTEM) || mayRecord(actor) ? rows : own(actor, rows);
    }

    /** One row for each of these invitees who is the reader, or whom the reader's agency sends. */
    @ScopedToActor
    @Transactional(readOnly = true)
    public List<ReportRow> mine(Actor actor, Collection<UUID> inviteeIds) {
        return own(actor, queries.ofInvitees(inviteeIds));
    }

    /** Another day or time: what is due is due by the new one. */
    void conferenceMoved(UUID conferenceId) {
        entities.flush();
        var due = due(Actor.system("report-requests"), conferenceId);
        entities.createQuery("select r from Report r where r.conferenceId = :id", Report.class)
                .setParameter("id", conferenceId)
                .getResultStream()
                .forEach(report -> {
                    report.conferenceMoved(due, clock.instant());
                    entities.flush();
                    chase.letGo(report.id());
                    chase.await(report.id());
                });
    }

    private List<ReportRow> own(Actor actor, List<ReportRow> rows) {
        var ids = rows.stream().map(ReportRow::inviteeId).toList();
        var agencyId = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        var own = queries.ownedBy(ids, actor.practitionerId(), agencyId);
        return rows.stream().filter(row -> own.contains(row.inviteeId())).toList();
    }

    private Report ask(Actor actor, ReportRow row, DueBefore due) {
        var known = find(row.inviteeId());
        if (known.isPresent()) {
            return known.get();
        }
        var invitedAt = queries.invitedAt(row.inviteeId());
        var report =
                Report.request(Ids.next(), row.conferenceId(), row.inviteeId(), ReportDue.forInvited(due, invitedAt));
        entities.persist(report);
        entities.flush();
        chase.await(report.id());
        audit.fact(actor, "report-asked", "conference", row.conferenceId(), Map.of("invitee", row.inviteeId()));
        return report;
    }

    private DueBefore due(Actor actor, UUID conferenceId) {
        return ReportDue.strictest(
                conferences.clocks(actor, conferenceId), queries.kindsOf(conferenceId), queries.startOf(conferenceId));
    }

    private Optional<Report> find(UUID inviteeId) {
        return entities.createQuery("select r from Report r where r.inviteeId = :id", Report.class)
                .setParameter("id", inviteeId)
                .getResultStream()
                .findFirst();
    }

    /** The row of an invitee whose report this person may record. */
    private ReportRow changeable(Actor actor, UUID inviteeId) {
        var row = queries.ofInvitees(List.of(inviteeId)).stream().findFirst().orElseThrow(NotFound::new);
        requireWriter(actor, row.conferenceId());
        if (!row.professional()) {
            throw RuleViolation.of("report-not-asked-of-them");
        }
        return row;
    }

    private void requireWriter(Actor actor, UUID conferenceId) {
        gate.require(actor, WRITERS);
        gate.requireConference(actor, conferenceId, null);
    }
}
