package org.quorate.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.exchange.check.Change;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportProgress;
import org.quorate.exchange.run.ImportResult;
import org.quorate.exchange.run.ImportRunRow;
import org.quorate.exchange.run.ImportState;
import org.quorate.exchange.run.ImportTask;
import org.quorate.exchange.run.ImportTrouble;
import org.quorate.exchange.run.Importer;
import org.quorate.exchange.run.RunFiles;
import org.quorate.exchange.run.RunLog;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a council's own spreadsheets into the portal. Service managers and administrators import; what was refused
 * and why, which may name people, is for the one who imported alone.
 */
@Service
public class Imports {

    private static final Role[] IMPORTERS = {Role.SERVICE_MANAGER, Role.ADMINISTRATOR};

    private static final Role[] UPDATERS = {Role.SERVICE_MANAGER};

    private final Gate gate;
    private final Importer importer;
    private final RunLog runs;
    private final RunFiles files;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Imports(Gate gate, Importer importer, RunLog runs, RunFiles files, SchedulerClient scheduler, Clock clock) {
        this.gate = gate;
        this.importer = importer;
        this.runs = runs;
        this.files = files;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Imports a folder now and waits for the end.
     *
     * <p>What it cannot do is in the run's trouble too, unless the database is what failed.
     *
     * <p>What changes rows that are there is only listed until the mode says that it was confirmed.
     */
    public ImportResult importFolder(Actor actor, ImportPlaces places, ImportMode mode, ImportProgress progress) {
        requireImporter(actor, mode);
        var runId = Ids.next();
        runs.begin(runId, actor.id(), mode.keepGoing(), ImportState.CHECKING);
        try {
            return importer.run(actor, runId, places, mode, progress);
        } catch (Throwable failure) {
            fail(runId, failure);
            throw failure;
        }
    }

    /** Prepares an import of files that are uploaded next; gives the run's id. */
    @Transactional
    public UUID prepare(Actor actor) {
        gate.require(actor, IMPORTERS);
        var runId = Ids.next();
        runs.begin(runId, actor.id(), false, ImportState.QUEUED);
        return runId;
    }

    /** Takes one CSV file, or a zip of several, for a run that is prepared, to the stream's end or not at all. */
    @Transactional(rollbackFor = IOException.class)
    public void upload(Actor actor, UUID runId, String fileName, InputStream content) throws IOException {
        prepared(actor, runId);
        files.receive(runId, fileName, content);
    }

    /** Takes an uploaded file away again, before the import begins. */
    @Transactional
    public void remove(Actor actor, UUID runId, String fileName) {
        prepared(actor, runId);
        files.remove(runId, fileName);
    }

    /** The names of the files that arrived whole and wait to be imported. */
    @Transactional(readOnly = true)
    public List<String> uploaded(Actor actor, UUID runId) {
        own(actor, runId);
        return files.names(runId, RunFiles.IN);
    }

    /** Lets a prepared import begin on whichever node is free. Administrators, who see no case, cannot let it update. */
    @Transactional
    public void begin(Actor actor, UUID runId, ImportMode mode) {
        prepared(actor, runId);
        start(actor, runId, mode);
    }

    /** What a run that waits to be confirmed would change; for the one who imported, who has seen what is on record. */
    @Transactional(readOnly = true)
    public List<Change> changes(Actor actor, UUID runId, int offset, int limit) {
        own(actor, runId);
        return files.changes(runId, offset, limit);
    }

    /**
     * Makes the changes that were looked at. Are they others by then, those are listed, and nothing is changed.
     *
     * @param seal the run's seal when they were looked at
     * @throws RuleViolation {@code import-has-begun} when the run does not wait to be confirmed
     */
    @Transactional
    public void confirm(Actor actor, UUID runId, String seal) {
        start(actor, runId, waiting(actor, runId).mode().confirming(seal));
    }

    /** The changes are not made, and neither is anything else of the import. */
    @Transactional
    public void withdraw(Actor actor, UUID runId) {
        waiting(actor, runId);
        runs.failed(runId, ImportTrouble.NOT_CONFIRMED);
        files.forget(runId, RunFiles.IN);
    }

    /** How far a run is. */
    @Transactional(readOnly = true)
    public ImportRunRow run(Actor actor, UUID runId) {
        gate.require(actor, IMPORTERS);
        return runs.find(runId).orElseThrow(NotFound::new);
    }

    /** All runs, the latest first. */
    @Transactional(readOnly = true)
    public List<ImportRunRow> runs(Actor actor, int offset, int limit) {
        gate.require(actor, IMPORTERS);
        return runs.list(offset, limit);
    }

    /** The names of the files a run left for the one who imported: the report, and refused rows. */
    @Transactional(readOnly = true)
    public List<String> results(Actor actor, UUID runId) {
        own(actor, runId);
        return files.names(runId, RunFiles.OUT);
    }

    /** Writes one of the {@link #results}. */
    @Transactional(readOnly = true)
    public void download(Actor actor, UUID runId, String fileName, OutputStream to) throws IOException {
        own(actor, runId);
        files.write(runId, RunFiles.OUT, fileName, to);
    }

    /** Says in the log what the import came to, as far as that can be said. */
    private void fail(UUID runId, Throwable failure) {
        try {
            runs.failed(runId, ImportTrouble.of(failure));
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private void start(Actor actor, UUID runId, ImportMode mode) {
        requireImporter(actor, mode);
        runs.begin(runId, mode);
        scheduler.scheduleIfNotExists(
                ImportTask.DESCRIPTOR.instance(runId.toString()).build(), clock.instant());
    }

    private ImportRunRow waiting(Actor actor, UUID runId) {
        own(actor, runId);
        var run = run(actor, runId);
        if (run.state() != ImportState.TO_CONFIRM) {
            throw RuleViolation.of("import-has-begun");
        }
        return run;
    }

    private void requireImporter(Actor actor, ImportMode mode) {
        gate.require(actor, mode.updating() ? UPDATERS : IMPORTERS);
    }

    private void prepared(Actor actor, UUID runId) {
        own(actor, runId);
        if (run(actor, runId).state() != ImportState.QUEUED) {
            throw RuleViolation.of("import-has-begun");
        }
    }

    private void own(Actor actor, UUID runId) {
        gate.require(actor, IMPORTERS);
        if (!run(actor, runId).startedBy().equals(actor.id())) {
            throw new NotFound();
        }
    }
}
