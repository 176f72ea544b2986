package org.quorate.agencyreport;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.LinkCodes;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invited professionals read one another's reports, with an account or behind their link and a code. Asked anew each
 * time: whoever is not invited any more, or when the conference is cancelled, reads nothing from that moment on. Every opening is on record by version.
 */
@Service
public class ColleagueReading {

    private final Gate gate;
    private final Links links;
    private final LinkCodes codes;
    private final ColleagueReads reads;
    private final LiveShares live;
    private final ShareBook book;
    private final AuditTrail audit;
    private final Clock clock;

    ColleagueReading(
            Gate gate,
            Links links,
            LinkCodes codes,
            ColleagueReads reads,
            LiveShares live,
            ShareBook book,
            AuditTrail audit,
            Clock clock) {
        this.gate = gate;
        this.links = links;
        this.codes = codes;
        this.reads = reads;
        this.live = live;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** The reports of a conference that are open to this invited professional now, without their words. */
    @Transactional(readOnly = true)
    public List<ColleagueReport> reports(Actor actor, UUID conferenceId) {
        requireInvited(actor, conferenceId);
        audit.read(actor, "conference", conferenceId, "colleagues-reports");
        return listed(conferenceId);
    }

    /** One of them with its words. */
    @Transactional
    public ColleagueReport open(Actor actor, UUID conferenceId, UUID versionId) {
        requireInvited(actor, conferenceId);
        return opened(actor, conferenceId, versionId, null);
    }

    /** @param codeId what the typed code gave this link */
    @Transactional(readOnly = true)
    public List<ColleagueReport> reportsByLink(Actor holder, UUID inviteeId, UUID codeId) {
        var conferenceId = requireHolder(holder, inviteeId, codeId);
        audit.read(holder, "conference", conferenceId, "colleagues-reports");
        return listed(conferenceId);
    }

    @Transactional
    public ColleagueReport openByLink(Actor holder, UUID inviteeId, UUID codeId, UUID versionId) {
        return opened(holder, requireHolder(holder, inviteeId, codeId), versionId, inviteeId);
    }

    void requireInvited(Actor actor, UUID conferenceId) {
        gate.require(actor, Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD, Role.SOCIAL_WORKER);
        gate.requireConference(actor, conferenceId, null);
        var agencyId = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        if (!live.isOpen(conferenceId) || !reads.invited(conferenceId, actor.practitionerId(), agencyId)) {
            throw refused(actor, conferenceId);
        }
    }

    UUID requireHolder(Actor holder, UUID inviteeId, UUID codeId) {
        if (!links.holds(holder, InvitationLink.PURPOSE, inviteeId) || !codes.proves(holder.id(), codeId)) {
            throw refused(holder, inviteeId);
        }
        return reads.conferenceOf(inviteeId).filter(live::isOpen).orElseThrow(() -> refused(holder, inviteeId));
    }

    private List<ColleagueReport> listed(UUID conferenceId) {
        return reads.open(conferenceId, clock.instant()).stream()
                .map(ColleagueReads.Sent::listed)
                .toList();
    }

    private ColleagueReport opened(Actor actor, UUID conferenceId, UUID versionId, @Nullable UUID inviteeId) {
        var now = clock.instant();
        var sent = reads.open(conferenceId, now).stream()
                .filter(one -> one.versionId().equals(versionId))
                .findFirst()
                .orElseThrow(() -> refused(actor, conferenceId));
        book.opening(versionId, inviteeId, actor.id(), now);
        audit.fact(actor, "report-opened", "conference", conferenceId, Map.of("version", versionId));
        audit.reads(actor, "child", reads.children(conferenceId), "colleagues-report");
        var report = sent.listed();
        return new ColleagueReport(versionId, report.from(), report.sentOn(), reads.sections(versionId));
    }

    private NotFound refused(Actor actor, UUID id) {
        audit.refused(actor, "colleagues-reports", "conference", id);
        return new NotFound();
    }
}
