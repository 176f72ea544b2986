package org.quorate.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.document.safety.FileCheck;
import org.quorate.document.safety.Inspection;
import org.quorate.document.safety.Inspection.Sound;
import org.quorate.document.store.FileStore;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Reading;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.SystemTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files of records. Whose file it is decides who opens it: the {@link DocumentOwner} of its module is asked each time,
 * and without an answer nobody does. Every opening is on record under what the owner names.
 */
@Service
@EnableConfigurationProperties(DocumentSettings.class)
public class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final FileStore store;
    private final Inspection inspection;
    private final FileCheck check;
    private final ObjectProvider<DocumentOwner> owners;
    private final AuditTrail audit;
    private final DocumentSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Documents(
            FileStore store,
            Inspection inspection,
            FileCheck check,
            ObjectProvider<DocumentOwner> owners,
            AuditTrail audit,
            DocumentSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.inspection = inspection;
        this.check = check;
        this.owners = owners;
        this.audit = audit;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How large one file may be. */
    @SystemTask("a setting, about nobody")
    public long largestBytes() {
        return settings.largest().toBytes();
    }

    /** Reads the file to its end, looks at it, and keeps it; or says in words why not, and keeps nothing. */
    public KeptFile keep(Actor actor, DocumentRef ref, NewFile file) {
        var owner = required(actor, ref, "file-kept", DocumentOwner::mayChange);
        Reading.pause();
        var sound = inspection.of(file.name(), whole(file));
        var state = stateOf(actor, owner, ref, sound);
        var kept = new KeptFile(
                Ids.next(),
                ref,
                sound.name(),
                sound.type(),
                sound.content().length,
                state,
                actor.id(),
                clock.instant());
        kept(() -> transaction.executeWithoutResult(_ -> {
            store.same(ref, sound.content()).ifPresent(same -> {
                throw RuleViolation.at("file", "file-there-already", Map.of("file", same));
            });
            store.add(kept, sound.content());
            fact(actor, "file-kept", kept, owner);
        }));
        return kept;
    }

    /** The record's files, the first one kept first. */
    @Transactional(readOnly = true)
    public List<KeptFile> of(Actor actor, DocumentRef ref) {
        var subject = required(actor, ref, "files", DocumentOwner::mayOpen).auditedAs(ref.id());
        audit.read(actor, subject.name(), subject.id(), "files");
        return store.of(ref);
    }

    /** @param purpose the screen or document it is opened for, as it stands in the audit record */
    public OpenedFile open(Actor actor, UUID fileId, String purpose) {
        var file = store.find(fileId).orElseThrow(() -> missing(actor, fileId));
        var subject = required(actor, file.owner(), purpose, DocumentOwner::mayOpen)
                .auditedAs(file.owner().id());
        if (file.state() == FileState.INFECTED) {
            throw RuleViolation.of("file-infected");
        }
        if (file.state() == FileState.HELD && !file.keptBy().equals(actor.id())) {
            throw RuleViolation.of("file-held");
        }
        audit.read(actor, subject.name(), subject.id(), purpose);
        return new OpenedFile(file, to -> store.write(file, to));
    }

    /** Takes a file away for good, such as one that was added by mistake. */
    @Transactional
    public void remove(Actor actor, UUID fileId) {
        var file = store.find(fileId).orElseThrow(() -> missing(actor, fileId));
        var owner = required(actor, file.owner(), "file-removed", DocumentOwner::mayChange);
        store.remove(fileId);
        fact(actor, "file-removed", file, owner);
    }

    /** What is known of files without what is in them, the first one kept first; those that are gone are left out. */
    @SystemTask("for the owning module, which has asked who may know")
    @Transactional(readOnly = true)
    public List<KeptFile> known(Collection<UUID> fileIds) {
        return store.listed(fileIds);
    }

    /** @return how many files a record lost that it does not use any more */
    @SystemTask("the owning module tidies its record, in its own transaction, once it has asked")
    @Transactional
    public int destroyAllBut(DocumentRef ref, Collection<UUID> used) {
        return used.isEmpty() ? store.removeAll(ref) : store.removeAllBut(ref, used);
    }

    /** @return how many files a record lost */
    @SystemTask("the owning module destroys its record, in its own transaction, once it has asked")
    @Transactional
    public int destroy(DocumentRef ref) {
        return store.removeAll(ref);
    }

    private DocumentOwner required(Actor actor, DocumentRef ref, String action, OwnersAnswer answer) {
        return owners.stream()
                .filter(owner -> owner.module().equals(ref.module()))
                .filter(owner -> answer.may(owner, actor, ref.id()))
                .findFirst()
                .orElseThrow(() -> {
                    audit.refused(actor, action, ref.module(), ref.id());
                    return new NotFound();
                });
    }

    @FunctionalInterface
    private interface OwnersAnswer {
        boolean may(DocumentOwner owner, Actor actor, UUID ownerId);
    }

    private NotFound missing(Actor actor, UUID fileId) {
        audit.refused(actor, "file", "file", fileId);
        return new NotFound();
    }

    /** Such as when there is no room left: nothing of the file is there then, and whoever sent it is told in words. */
    private static void kept(Runnable keeping) {
        try {
            keeping.run();
        } catch (DataAccessException | TransactionException failure) {
            // what the database says may quote what it was given
            LOG.error("a file could not be kept: {}", failure.getClass().getSimpleName());
            throw RuleViolation.at("file", "file-not-kept");
        }
    }

    /** Never more in memory than may be kept. */
    private byte[] whole(NewFile file) {
        var most = settings.largest();
        byte[] bytes;
        try (InputStream content = file.content()) {
            bytes = content.readNBytes((int) most.toBytes() + 1);
        } catch (IOException cutOff) {
            throw RuleViolation.at("file", "file-cut-off");
        }
        if (bytes.length > most.toBytes()) {
            throw RuleViolation.at("file", "file-too-large", Map.of("most", most.toMegabytes() + " MB"));
        }
        if (file.announced() > bytes.length) {
            throw RuleViolation.at("file", "file-cut-off");
        }
        return bytes;
    }

    private FileState stateOf(Actor actor, DocumentOwner owner, DocumentRef ref, Sound sound) {
        if (!check.isSetUp()) {
            return settings.passUnchecked().contains(sound.type()) ? FileState.UNCHECKED : FileState.HELD;
        }
        return switch (check.of(to -> to.write(sound.content()))) {
            case CLEAN -> FileState.CHECKED;
            case UNKNOWN, AWAY -> FileState.HELD;
            case INFECTED -> {
                var subject = owner.auditedAs(ref.id());
                audit.refused(actor, "file-infected", subject.name(), subject.id());
                throw RuleViolation.at("file", "file-infected");
            }
        };
    }

    private void fact(Actor actor, String action, KeptFile file, DocumentOwner owner) {
        var subject = owner.auditedAs(file.owner().id());
        audit.fact(
                actor,
                action,
                subject.name(),
                subject.id(),
                Map.of("file", file.id(), "type", file.type(), "bytes", file.bytes(), "state", file.state()));
    }
}
