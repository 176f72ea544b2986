package org.quorate.agencyreport;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.conference.Conferences;
import org.quorate.document.Documents;
import org.quorate.document.OpenedFile;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of colleagues' reports, for whoever may read the report at this moment ({@link ColleagueReading}). */
@Service
public class ColleagueFiles {

    private final ColleagueReading reading;
    private final ColleagueReads reads;
    private final FileShelf shelf;
    private final Documents documents;
    private final Conferences conferences;
    private final AuditTrail audit;
    private final Clock clock;

    ColleagueFiles(
            ColleagueReading reading,
            ColleagueReads reads,
            FileShelf shelf,
            Documents documents,
            Conferences conferences,
            AuditTrail audit,
            Clock clock) {
        this.reading = reading;
        this.reads = reads;
        this.shelf = shelf;
        this.documents = documents;
        this.conferences = conferences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of one report that is open to this invited professional. */
    @Transactional(readOnly = true)
    public List<ReportFile> of(Actor actor, UUID conferenceId, UUID versionId) {
        reading.requireInvited(actor, conferenceId);
        return listed(actor, conferenceId, versionId);
    }

    /** @throws RuleViolation {@code file-held}, {@code file-infected} */
    @Transactional
    public OpenedFile open(Actor actor, UUID conferenceId, UUID versionId, UUID fileId) {
        reading.requireInvited(actor, conferenceId);
        return opened(actor, conferenceId, versionId, fileId);
    }

    /** @param codeId what the typed code gave this link */
    @Transactional(readOnly = true)
    public List<ReportFile> ofByLink(Actor holder, UUID inviteeId, UUID codeId, UUID versionId) {
        return listed(holder, reading.requireHolder(holder, inviteeId, codeId), versionId);
    }

    /** @throws RuleViolation {@code file-held}, {@code file-infected} */
    @Transactional
    public OpenedFile openByLink(Actor holder, UUID inviteeId, UUID codeId, UUID versionId, UUID fileId) {
        return opened(holder, reading.requireHolder(holder, inviteeId, codeId), versionId, fileId);
    }

    private List<ReportFile> listed(Actor actor, UUID conferenceId, UUID versionId) {
        requireOpen(actor, conferenceId, versionId);
        return shelf.shown(actor, shelf.ofVersion(versionId), conferences.children(Readers.PORTAL, conferenceId));
    }

    private OpenedFile opened(Actor actor, UUID conferenceId, UUID versionId, UUID fileId) {
        requireOpen(actor, conferenceId, versionId);
        if (shelf.ofVersion(versionId).stream().noneMatch(row -> row.fileId().equals(fileId))) {
            throw refused(actor, conferenceId);
        }
        var opened = documents.open(actor, fileId, "colleagues-report-file");
        audit.fact(
                actor, "report-file-opened", "conference", conferenceId, Map.of("version", versionId, "file", fileId));
        audit.reads(actor, "child", reads.children(conferenceId), "colleagues-report-file");
        return opened;
    }

    private void requireOpen(Actor actor, UUID conferenceId, UUID versionId) {
        if (reads.open(conferenceId, clock.instant()).stream()
                .noneMatch(sent -> sent.versionId().equals(versionId))) {
            throw refused(actor, conferenceId);
        }
    }

    private NotFound refused(Actor actor, UUID conferenceId) {
        audit.refused(actor, "colleagues-report-file", "conference", conferenceId);
        return new NotFound();
    }
}
