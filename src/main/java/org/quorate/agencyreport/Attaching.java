package org.quorate.agencyreport;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.Desk.Asked;
import org.quorate.agencyreport.FileShelf.Row;
import org.quorate.agencyreport.domain.FileLimits;
import org.quorate.agencyreport.domain.FilesToAdd;
import org.quorate.conference.ConsideredChild;
import org.quorate.document.Documents;
import org.quorate.document.NewFile;
import org.quorate.document.OpenedFile;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds files to a report that is being written and takes them out again. A file is looked at and kept outside any
 * transaction of the report, because it arrives as slowly as the sender's line is. Whoever calls has asked permission.
 */
@Component
class Attaching {

    private static final String FIELD = "file";

    private final Desk desk;
    private final DraftStore drafts;
    private final Writing writing;
    private final SentStore sent;
    private final FileShelf shelf;
    private final Documents documents;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attaching(
            Desk desk,
            DraftStore drafts,
            Writing writing,
            SentStore sent,
            FileShelf shelf,
            Documents documents,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.writing = writing;
        this.sent = sent;
        this.shelf = shelf;
        this.documents = documents;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    FilesToAdd look(Pen pen) {
        var sheet = desk.sheet(pen.inviteeId());
        var asked = sheet.asked();
        audit.read(pen.actor(), "conference", asked.conferenceId(), "report-files");
        audit.reads(
                pen.actor(),
                "child",
                sheet.children().stream().map(ConsideredChild::childId).toList(),
                "report-files");
        return new FilesToAdd(
                shelf.shown(pen.actor(), shelf.ofDraft(asked.reportId()), sheet.children()),
                sheet.children().stream()
                        .map(child -> new FilesToAdd.Child(child.childId(), child.label()))
                        .toList(),
                sheet.begun() || !sheet.corrects());
    }

    /**
     * @param allowed who writes, asked again once the file is here: a slow line may outlast a code or an invitation
     * @throws RuleViolation at {@code file}: what the store refuses, and {@code file-one-too-many} and its like */
    void add(Supplier<Pen> allowed, @Nullable UUID childId, NewFile file) {
        var pen = allowed.get();
        transaction.executeWithoutResult(_ -> requireRoom(pen, desk.asked(pen.inviteeId()), childId, 0));
        var asked = desk.asked(pen.inviteeId());
        var fileId = kept(pen, asked, file);
        try {
            transaction.executeWithoutResult(_ -> place(allowed.get(), childId, fileId));
        } catch (RuntimeException refused) {
            transaction.executeWithoutResult(_ -> {
                drafts.lock(asked.reportId());
                shelf.tidy(asked.reportId());
            });
            throw refused;
        }
    }

    /** The one that is there already when it was taken out and is added again. */
    private UUID kept(Pen pen, Asked asked, NewFile file) {
        try {
            return documents
                    .keep(pen.actor(), FileShelf.ref(asked.reportId()), file)
                    .id();
        } catch (RuleViolation refused) {
            if (refused.code().equals("file-there-already")
                    && refused.details().get("file") instanceof UUID same
                    && shelf.ofDraft(asked.reportId()).stream()
                            .noneMatch(row -> row.fileId().equals(same))) {
                return same;
            }
            throw refused;
        }
    }

    private void place(Pen pen, @Nullable UUID childId, UUID fileId) {
        var asked = desk.asked(pen.inviteeId());
        drafts.lock(asked.reportId());
        var file = documents.known(List.of(fileId)).stream()
                .findFirst()
                .orElseThrow(() -> RuleViolation.at(FIELD, "file-not-kept"));
        var there = shelf.ofDraft(asked.reportId());
        if (there.stream().anyMatch(row -> row.fileId().equals(fileId))) {
            throw RuleViolation.at(FIELD, "file-there-already");
        }
        requireRoom(pen, asked, childId, file.bytes());
        var now = clock.instant();
        writing.begun(pen, desk.sheet(pen.inviteeId()), now);
        shelf.add(asked.reportId(), new Row(fileId, childId), pen.name(), now);
        audit.fact(
                pen.actor(),
                "report-file-added",
                "conference",
                asked.conferenceId(),
                Map.of("invitee", pen.inviteeId(), "file", fileId));
    }

    /** Takes a file out of what is being written. What was never sent is destroyed; a version keeps its own. */
    void take(Pen pen, UUID fileId) {
        transaction.executeWithoutResult(_ -> {
            var asked = desk.asked(pen.inviteeId());
            drafts.lock(asked.reportId());
            if (!shelf.take(asked.reportId(), fileId)) {
                throw refused(pen, asked);
            }
            shelf.tidy(asked.reportId());
            audit.fact(
                    pen.actor(),
                    "report-file-removed",
                    "conference",
                    asked.conferenceId(),
                    Map.of("invitee", pen.inviteeId(), "file", fileId));
        });
    }

    /** One that is being written with, or that was sent with the newest version. */
    OpenedFile open(Pen pen, UUID fileId) {
        var asked = desk.asked(pen.inviteeId());
        var newest = sent.of(pen.inviteeId()).stream().findFirst();
        var mine = newest.stream()
                .flatMap(version -> shelf.ofVersion(version.versionId()).stream())
                .anyMatch(row -> row.fileId().equals(fileId));
        if (!mine
                && shelf.ofDraft(asked.reportId()).stream()
                        .noneMatch(row -> row.fileId().equals(fileId))) {
            throw refused(pen, asked);
        }
        var opened = documents.open(pen.actor(), fileId, "report-file");
        audit.reads(
                pen.actor(),
                "child",
                desk.sheet(pen.inviteeId()).children().stream()
                        .map(ConsideredChild::childId)
                        .toList(),
                "report-file");
        return opened;
    }

    private void requireRoom(Pen pen, Asked asked, @Nullable UUID childId, long bytes) {
        var sheet = desk.sheet(pen.inviteeId());
        if (sheet.corrects() && !sheet.begun()) {
            throw RuleViolation.at(FIELD, "file-report-sent");
        }
        if (childId != null
                && sheet.children().stream().map(ConsideredChild::childId).noneMatch(childId::equals)) {
            throw RuleViolation.at("about", "file-about-nobody");
        }
        var there = documents.known(
                shelf.ofDraft(asked.reportId()).stream().map(Row::fileId).toList());
        if (there.size() >= FileLimits.MOST || shelf.inUse(asked.reportId()).size() >= FileLimits.MOST_EVER) {
            throw RuleViolation.at(FIELD, "file-one-too-many", Map.of("most", FileLimits.MOST));
        }
        var all = bytes + there.stream().mapToLong(file -> file.bytes()).sum();
        if (all > FileLimits.MOST_BYTES) {
            throw RuleViolation.at(
                    FIELD, "file-all-too-large", Map.of("most", FileLimits.words(FileLimits.MOST_BYTES)));
        }
    }

    private NotFound refused(Pen pen, Asked asked) {
        audit.refused(pen.actor(), "report-file", "conference", asked.conferenceId());
        return new NotFound();
    }
}
