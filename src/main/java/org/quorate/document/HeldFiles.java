package org.quorate.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import org.quorate.document.safety.FileCheck;
import org.quorate.document.safety.FileCheck.Verdict;
import org.quorate.document.store.FileStore;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the virus check look at what was kept while it did not answer, or before there was one. */
@Component
class HeldFiles {

    private static final Logger LOG = LoggerFactory.getLogger(HeldFiles.class);
    private static final int AT_ONCE = 200;
    private static final Actor CHECK = Actor.system("virus check");

    private final FileStore store;
    private final FileCheck check;
    private final ObjectProvider<DocumentOwner> owners;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HeldFiles(
            FileStore store,
            FileCheck check,
            ObjectProvider<DocumentOwner> owners,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.owners = owners;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The oldest first, as long as it answers. One that cannot be read, or not be settled, holds up no other. */
    void check() {
        if (!check.isSetUp()) {
            return;
        }
        int left = 0;
        for (var some = store.unchecked(AT_ONCE, left); !some.isEmpty(); some = store.unchecked(AT_ONCE, left)) {
            for (var file : some) {
                var outcome = look(file);
                if (outcome == Verdict.AWAY) {
                    return;
                }
                left += outcome == Verdict.UNKNOWN ? 1 : 0;
            }
        }
    }

    private Verdict look(KeptFile file) {
        try {
            var verdict = check.of(to -> store.write(file, to));
            if (verdict == Verdict.AWAY) {
                // a file that breaks off while it is sent looks the same: it fails here
                store.write(file, OutputStream.nullOutputStream());
            } else if (verdict != Verdict.UNKNOWN) {
                transaction.executeWithoutResult(_ -> settle(file, verdict));
            }
            return verdict;
        } catch (IOException | RuntimeException broken) {
            LOG.error("the file {} could not be looked at and waits on", file.id(), broken);
            return Verdict.UNKNOWN;
        }
    }

    private void settle(KeptFile file, Verdict verdict) {
        var state = verdict == Verdict.CLEAN ? FileState.CHECKED : FileState.INFECTED;
        store.settle(file.id(), state, clock.instant());
        var subject = owners.stream()
                .filter(owner -> owner.module().equals(file.owner().module()))
                .map(owner -> owner.auditedAs(file.owner().id()))
                .findFirst()
                .orElse(new DocumentOwner.Subject("file", file.id()));
        audit.fact(
                CHECK,
                state == FileState.CHECKED ? "file-checked" : "file-found-infected",
                subject.name(),
                subject.id(),
                Map.of("file", file.id()));
    }
}
