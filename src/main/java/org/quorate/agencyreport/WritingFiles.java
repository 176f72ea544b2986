package org.quorate.agencyreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.domain.FilesToAdd;
import org.quorate.document.NewFile;
import org.quorate.document.OpenedFile;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;

/** Adds files to the report that a professional with an account was asked for ({@link ReportWriting}). */
@Service
public class WritingFiles {

    private final ReportWriting reports;
    private final Attaching attaching;

    WritingFiles(ReportWriting reports, Attaching attaching) {
        this.reports = reports;
        this.attaching = attaching;
    }

    public FilesToAdd look(Actor actor, UUID inviteeId) {
        return attaching.look(reports.pen(actor, inviteeId));
    }

    /**
     * @param childId whom it is about; null for the whole report
     * @throws RuleViolation at {@code file}, or {@code about}: why it is not taken
     */
    public void add(Actor actor, UUID inviteeId, @Nullable UUID childId, NewFile file) {
        attaching.add(() -> reports.pen(actor, inviteeId), childId, file);
    }

    /** Takes one out of what is being written. */
    public void take(Actor actor, UUID inviteeId, UUID fileId) {
        attaching.take(reports.pen(actor, inviteeId), fileId);
    }

    public OpenedFile open(Actor actor, UUID inviteeId, UUID fileId) {
        return attaching.open(reports.pen(actor, inviteeId), fileId);
    }
}
