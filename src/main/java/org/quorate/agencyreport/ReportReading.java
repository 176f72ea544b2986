package org.quorate.agencyreport;

import java.util.List;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports as they were sent: the reviewing service and the children's workers every one, an agency its own. */
@Service
public class ReportReading {

    private final Gate gate;
    private final AuditTrail audit;
    private final ReportQueries queries;
    private final SentStore sent;
    private final SentReader reader;

    ReportReading(Gate gate, AuditTrail audit, ReportQueries queries, SentStore sent, SentReader reader) {
        this.gate = gate;
        this.audit = audit;
        this.queries = queries;
        this.sent = sent;
        this.reader = reader;
    }

    /** The part for named readers, and why it is. */
    public record Annex(String reason, String text) {}

    /** The newest version of each report of a conference that the reader may read. */
    @Transactional(readOnly = true)
    public List<SentSummary> latest(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "reports-sent");
        return sent.latest(conferenceId).stream()
                .filter(summary -> mayRead(actor, summary))
                .toList();
    }

    /** Every version of one report, newest first. */
    @Transactional(readOnly = true)
    public List<SentSummary> versions(Actor actor, UUID inviteeId) {
        var versions = sent.of(inviteeId);
        if (versions.isEmpty()) {
            queries.ofInvitees(List.of(inviteeId)).stream()
                    .findFirst()
                    .ifPresentOrElse(row -> gate.requireConference(actor, row.conferenceId(), null), () -> {
                        throw new NotFound();
                    });
            return versions;
        }
        require(actor, versions.getFirst());
        return versions;
    }

    /** One version, what changed marked; that it was read is on record, for each child of the conference. */
    @Transactional(readOnly = true)
    public SentReport read(Actor actor, UUID versionId) {
        var summary = required(actor, versionId);
        return reader.read(actor, summary);
    }

    /** The part for named readers; like missing for everybody else. */
    @Transactional(readOnly = true)
    public Annex annex(Actor actor, UUID versionId) {
        var summary = required(actor, versionId);
        var annex = sent.annex(versionId).orElseThrow(NotFound::new);
        if (!AnnexReaders.include(annex.readers(), actor) && !isOwn(actor, summary)) {
            audit.refused(actor, "report-annex", "conference", summary.conferenceId());
            throw new NotFound();
        }
        audit.read(actor, "conference", summary.conferenceId(), "report-annex");
        return new Annex(annex.reason(), annex.text());
    }

    /** Whether {@link #annex} would show it; audits nothing. */
    @Transactional(readOnly = true)
    public boolean mayReadAnnex(Actor actor, UUID versionId) {
        var summary = required(actor, versionId);
        return sent.annex(versionId)
                .filter(annex -> AnnexReaders.include(annex.readers(), actor) || isOwn(actor, summary))
                .isPresent();
    }

    SentSummary required(Actor actor, UUID versionId) {
        var summary = sent.find(versionId).orElseThrow(NotFound::new);
        require(actor, summary);
        return summary;
    }

    private void require(Actor actor, SentSummary summary) {
        gate.requireConference(actor, summary.conferenceId(), null);
        if (!mayRead(actor, summary)) {
            audit.refused(actor, "report", "conference", summary.conferenceId());
            throw new NotFound();
        }
    }

    private boolean mayRead(Actor actor, SentSummary summary) {
        return actor.is(Role.SYSTEM) || Reports.mayRecord(actor) || isOwn(actor, summary);
    }

    private boolean isOwn(Actor actor, SentSummary summary) {
        var agencyId = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        return !queries.ownedBy(List.of(summary.inviteeId()), actor.practitionerId(), agencyId)
                .isEmpty();
    }
}
