package org.quorate.agencyreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.domain.FilesToAdd;
import org.quorate.agencyreport.domain.LinkKey;
import org.quorate.document.NewFile;
import org.quorate.document.OpenedFile;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;

/** Adds files to a report from a personal link, behind the same code as its boxes ({@link LinkWriting}). */
@Service
public class LinkFiles {

    private final LinkWriting links;
    private final Attaching attaching;

    LinkFiles(LinkWriting links, Attaching attaching) {
        this.links = links;
        this.attaching = attaching;
    }

    public FilesToAdd look(Actor holder, LinkKey key) {
        return attaching.look(links.pen(holder, key));
    }

    /**
     * @param childId whom it is about; null for the whole report
     * @throws RuleViolation at {@code file}, or {@code about}: why it is not taken
     */
    public void add(Actor holder, LinkKey key, @Nullable UUID childId, NewFile file) {
        attaching.add(() -> links.pen(holder, key), childId, file);
    }

    /** Takes one out of what is being written. */
    public void take(Actor holder, LinkKey key, UUID fileId) {
        attaching.take(links.pen(holder, key), fileId);
    }

    public OpenedFile open(Actor holder, LinkKey key, UUID fileId) {
        return attaching.open(links.pen(holder, key), fileId);
    }
}
