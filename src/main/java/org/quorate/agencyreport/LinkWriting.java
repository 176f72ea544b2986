package org.quorate.agencyreport;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.quorate.access.LinkPurpose;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.domain.Boxes;
import org.quorate.agencyreport.domain.LinkKey;
import org.quorate.agencyreport.domain.LinkReport;
import org.quorate.agencyreport.domain.SavedField;
import org.quorate.agencyreport.domain.SendAnswer;
import org.quorate.agencyreport.domain.SendReport;
import org.quorate.agencyreport.domain.TypedField;
import org.quorate.agencyreport.domain.WritingPage;
import org.quorate.directory.Profession;
import org.quorate.doorway.DoorCodes;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.LinkAnswers;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a report from a personal link, an invitee's or their deputy's, behind a one-time code: the boxes name children.
 * Each method asks again whether the link is held and the code still proves that its holder reads the address.
 */
@Service
public class LinkWriting {

    private final LinkAnswers links;
    private final DoorCodes codes;
    private final Desk desk;
    private final Writing writing;
    private final Sending sending;
    private final SentStore sent;
    private final SentReader reader;
    private final AuditTrail audit;

    LinkWriting(
            LinkAnswers links,
            DoorCodes codes,
            Desk desk,
            Writing writing,
            Sending sending,
            SentStore sent,
            SentReader reader,
            AuditTrail audit) {
        this.links = links;
        this.codes = codes;
        this.desk = desk;
        this.writing = writing;
        this.sending = sending;
        this.sent = sent;
        this.reader = reader;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public WritingPage open(Actor holder, LinkKey key) {
        return writing.open(pen(holder, key));
    }

    /** Saves boxes as they are typed; where somebody else has changed one meanwhile, both are kept. */
    @Transactional
    public List<SavedField> save(Actor holder, LinkKey key, Collection<TypedField> typed) {
        return writing.save(pen(holder, key), typed);
    }

    @Transactional
    public void settle(Actor holder, LinkKey key, UUID asideId, boolean keep) {
        writing.settle(pen(holder, key), asideId, keep);
    }

    @Transactional
    public void correct(Actor holder, LinkKey key) {
        writing.correct(pen(holder, key));
    }

    @Transactional
    public void leaveAsSent(Actor holder, LinkKey key) {
        writing.leaveAsSent(pen(holder, key));
    }

    @Transactional(readOnly = true)
    public List<RuleViolation> check(Actor holder, LinkKey key) {
        return sending.check(pen(holder, key));
    }

    @Transactional
    public UUID send(Actor holder, LinkKey key, SendReport send) {
        return sending.send(pen(holder, key), send);
    }

    @Transactional
    public UUID answer(Actor holder, LinkKey key, SendAnswer answer) {
        return sending.answer(pen(holder, key), answer);
    }

    /** What was sent, to be read by whoever sent it; that they read a restricted part is on record. */
    @Transactional(readOnly = true)
    public LinkReport sent(Actor holder, LinkKey key, UUID versionId) {
        var pen = pen(holder, key);
        var summary = sent.of(pen.inviteeId()).stream()
                .filter(version -> version.versionId().equals(versionId))
                .findFirst()
                .orElseThrow(NotFound::new);
        var annex = sent.annex(versionId).map(SentStore.Annex::text).orElse("");
        if (!annex.isEmpty()) {
            audit.read(holder, "conference", summary.conferenceId(), "report-annex");
        }
        return new LinkReport(reader.read(holder, summary), annex);
    }

    /**
     * Keeps what was typed when the code had come to its end. It is no part of the report, and nobody is shown it, until
     * somebody has typed a code and says so.
     *
     * @throws NotFound when no report is asked of them
     * @throws RuleViolation {@code link-answer-too-late} when nobody could take it any more; {@code
     *     report-too-long-to-keep}
     */
    @Transactional
    public void keepTyped(Actor holder, LinkPurpose purpose, UUID subjectId, List<TypedField> typed) {
        if (links.report(holder, purpose, subjectId).isEmpty()) {
            throw new NotFound();
        }
        codes.requireOpen(holder, purpose, subjectId);
        writing.keepWaiting(penOf(holder, purpose, subjectId), typed);
    }

    /** Puts what waits into the report as if it were saved now, or throws it away. */
    @Transactional
    public void take(Actor holder, LinkKey key, UUID typedBy, boolean keep) {
        writing.take(pen(holder, key), typedBy, keep);
    }

    /**
     * What this very link typed and nobody can put into the report any more, because it has closed: to be copied. No
     * transaction of its own: that it has closed is told by one that fails.
     */
    public List<TypedField> leftOver(Actor holder, LinkKey key) {
        try {
            codes.requireProof(holder, key.purpose(), key.subjectId(), key.codeId());
            return List.of();
        } catch (RuleViolation closed) {
            var asked = desk.asked(invitee(holder, key.purpose(), key.subjectId()));
            var typed = writing.waiting(asked.reportId(), holder);
            audit.read(holder, "conference", asked.conferenceId(), "report-writing");
            if (typed.stream().anyMatch(one -> Boxes.isRestricted(one.key()))) {
                audit.read(holder, "conference", asked.conferenceId(), "report-annex");
            }
            return typed;
        }
    }

    Pen pen(Actor holder, LinkKey key) {
        codes.requireProof(holder, key.purpose(), key.subjectId(), key.codeId());
        return penOf(holder, key.purpose(), key.subjectId());
    }

    private Pen penOf(Actor holder, LinkPurpose purpose, UUID subjectId) {
        var inviteeId = invitee(holder, purpose, subjectId);
        var asked = desk.asked(inviteeId);
        var job = Profession.valueOf(asked.profession()).displayName();
        if (purpose.equals(DeputyLink.PURPOSE)) {
            var deputy = links.deputy(holder, subjectId);
            var profession = deputy.profession();
            return new Pen(
                    inviteeId,
                    holder,
                    deputy.name(),
                    deputy.name(),
                    profession == null ? job : profession.displayName());
        }
        return new Pen(inviteeId, holder, asked.name(), asked.name(), job);
    }

    private UUID invitee(Actor holder, LinkPurpose purpose, UUID subjectId) {
        if (purpose.equals(DeputyLink.PURPOSE)) {
            return links.inviteeOf(holder, subjectId);
        }
        if (!purpose.equals(InvitationLink.PURPOSE)) {
            throw new NotFound();
        }
        return subjectId;
    }
}
