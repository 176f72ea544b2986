package org.quorate.agencyreport;

import java.util.Map;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.document.Documents;
import org.quorate.document.OpenedFile;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens files of a version that was sent, for whoever reads that version ({@link ReportReading}). Each opening is on
 * record with its version.
 */
@Service
public class SentFiles {

    private static final Actor PORTAL = Actor.system("a file of a report is opened");

    private final ReportReading reading;
    private final FileShelf shelf;
    private final Documents documents;
    private final Conferences conferences;
    private final AuditTrail audit;

    SentFiles(ReportReading reading, FileShelf shelf, Documents documents, Conferences conferences, AuditTrail audit) {
        this.reading = reading;
        this.shelf = shelf;
        this.documents = documents;
        this.conferences = conferences;
        this.audit = audit;
    }

    /** @throws RuleViolation {@code file-held}, {@code file-infected} */
    @Transactional
    public OpenedFile open(Actor actor, UUID versionId, UUID fileId) {
        var conferenceId = reading.required(actor, versionId).conferenceId();
        if (shelf.ofVersion(versionId).stream().noneMatch(row -> row.fileId().equals(fileId))) {
            audit.refused(actor, "report-file", "conference", conferenceId);
            throw new NotFound();
        }
        var opened = documents.open(actor, fileId, "report-file");
        audit.reads(
                actor,
                "child",
                conferences.children(PORTAL, conferenceId).stream()
                        .map(ConsideredChild::childId)
                        .toList(),
                "report-file");
        audit.fact(
                actor, "report-file-opened", "conference", conferenceId, Map.of("version", versionId, "file", fileId));
        return opened;
    }
}
