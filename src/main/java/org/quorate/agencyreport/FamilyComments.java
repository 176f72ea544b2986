package org.quorate.agencyreport;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.domain.CommentKind;
import org.quorate.agencyreport.domain.ReaderComment;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What families say of the reports about them. The reviewing service and the social worker read all of it; an agency
 * what was said of its own report.
 */
@Service
public class FamilyComments {

    private static final int LONGEST = 4000;

    private final Gate gate;
    private final AuditTrail audit;
    private final ShareReads reads;
    private final ShareBook book;
    private final ReportQueries queries;
    private final Clock clock;

    FamilyComments(Gate gate, AuditTrail audit, ShareReads reads, ShareBook book, ReportQueries queries, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.reads = reads;
        this.book = book;
        this.queries = queries;
        this.clock = clock;
    }

    /** Everything said of the reports this person may see the comments of; the read is audited. */
    @Transactional(readOnly = true)
    public List<ReaderComment> comments(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "report-comments");
        var all =
                reads.reports(conferenceId).stream().map(ShareReport::inviteeId).toList();
        if (Sharing.mayShare(actor) || actor.is(Role.SYSTEM)) {
            return reads.comments(conferenceId, all);
        }
        var agencyId = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        return reads.comments(conferenceId, queries.ownedBy(all, actor.practitionerId(), agencyId));
    }

    /**
     * Writes down what somebody of the family said of a part that was given or read to them.
     *
     * @param text 1 to 4000 characters
     * @throws NotFound when they never had the version
     */
    @Transactional
    public void writeDown(Actor actor, UUID partId, UUID personId, CommentKind kind, String text) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER);
        var part = reads.partOf(partId).orElseThrow(NotFound::new);
        Sharing.requireStaff(gate, actor, part.conferenceId(), null);
        var share = reads.shares(part.conferenceId()).stream()
                .filter(one -> one.versionId().equals(part.versionId())
                        && one.personId().equals(personId))
                .filter(one -> SharePolicy.standing(one).reached())
                .findFirst()
                .orElseThrow(NotFound::new);
        var words = Sharing.text("text", text, LONGEST);
        book.comment(partId, share.readerId(), kind, words, actor.id(), actor.name(), clock.instant());
        audit.fact(
                actor,
                "report-commented",
                "conference",
                part.conferenceId(),
                Map.of("part", partId, "reader", share.readerId(), "kind", kind));
    }
}
