package org.quorate.exchange.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quorate.exchange.format.Refusal;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.SystemTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports the files of a run that was prepared on screen. They lie on disk only while it works. A run that was killed
 * begins anew from what was uploaded: until it has ended, nothing of it is written.
 */
@Component
@SystemTask("runs what an importer has begun; the run says who")
public class UploadedImport {

    private static final Logger LOG = LoggerFactory.getLogger(UploadedImport.class);

    private final Importer importer;
    private final RunLog runs;
    private final RunFiles files;
    private final TransactionTemplate transaction;

    UploadedImport(Importer importer, RunLog runs, RunFiles files, TransactionTemplate transaction) {
        this.importer = importer;
        this.runs = runs;
        this.files = files;
        this.transaction = transaction;
    }

    /**
     * Does nothing when the run is over already, so that a task done twice imports once.
     *
     * @param lastTry whether the run fails for good when the database does not answer, instead of being tried again
     */
    public void run(UUID runId, boolean lastTry) {
        runs.find(runId).filter(run -> !run.state().isOver()).ifPresent(run -> run(run, lastTry));
        if (runs.find(runId)
                .filter(run -> run.state() == ImportState.TO_CONFIRM)
                .isEmpty()) {
            transaction.executeWithoutResult(status -> files.forget(runId, RunFiles.IN));
        }
    }

    /** Whatever happens, the importer is told. */
    private void run(ImportRunRow run, boolean lastTry) {
        try (var work = WorkFolder.open()) {
            var places = new ImportPlaces(
                    work.in(),
                    work.out().resolve(ImportPlaces.REPORT),
                    work.out().resolve("rejects"));
            var changer = run.mode().updating() ? withRoleOf(run, Role.SERVICE_MANAGER) : withRoleOf(run, Role.SYSTEM);
            importer.run(
                    new Order(
                            withRoleOf(run, Role.SYSTEM),
                            changer,
                            run.id(),
                            places,
                            run.mode(),
                            unpack(run.id(), work)),
                    (state, done, total) -> {},
                    () -> {
                        files.forget(run.id(), RunFiles.OUT);
                        files.keepAll(run.id(), work.out());
                    });
        } catch (Throwable failure) {
            var trouble = ImportTrouble.of(failure);
            // the message may quote a cell, so only its kind is logged
            LOG.error(
                    "import {} failed: {}, {}",
                    run.id(),
                    trouble,
                    failure.getClass().getName());
            if (trouble == ImportTrouble.DATABASE && !lastTry) {
                throw new IllegalStateException("import " + run.id() + " is tried again");
            }
            runs.failed(run.id(), trouble);
        }
    }

    /**
     * The person who began it: with the portal's own powers to add rows, but to change them no more than on screen, so
     * that what is restricted stays so.
     */
    private static Actor withRoleOf(ImportRunRow run, Role role) {
        return new Actor(run.startedBy(), "import", Set.of(role), null, null);
    }

    /** What arrived and cannot be read. */
    private List<Refusal> unpack(UUID runId, WorkFolder work) throws IOException {
        var arrivals = new Arrivals(work.in());
        for (var name : files.names(runId, RunFiles.IN)) {
            var isZip = Arrivals.plain(name).endsWith(".zip");
            var place = isZip ? work.zip() : arrivals.place(name, name).orElse(null);
            if (place == null) {
                continue;
            }
            try (var to = Files.newOutputStream(place)) {
                files.write(runId, RunFiles.IN, name, to);
            }
            if (isZip) {
                ZippedFolder.unpack(work.zip(), name, arrivals);
            }
        }
        return arrivals.refusals();
    }
}
