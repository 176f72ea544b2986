package org.quorate.exchange.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.quorate.exchange.ImportPlaces;
import org.quorate.exchange.ImportRunRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.SystemTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Imports the files of a run that was prepared on screen. They lie on disk only while it works. */
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

    /** Does nothing when the run is over already, so that a task done twice imports once. */
    public void run(UUID runId) {
        runs.find(runId).filter(run -> !run.state().isOver()).ifPresent(this::run);
    }

    private void run(ImportRunRow run) {
        var work = workFolder();
        try {
            var in = Files.createDirectory(work.resolve("in"));
            var out = Files.createDirectory(work.resolve("out"));
            unpack(run.id(), in, work);
            var places = new ImportPlaces(in, out.resolve(ImportPlaces.REPORT), out.resolve("rejects"));
            importer.run(
                    importer(run),
                    run.id(),
                    places,
                    run.keepGoing(),
                    (state, done, total) -> {},
                    () -> transaction.executeWithoutResult(status -> files.keepAll(run.id(), out)));
        } catch (IOException | RuntimeException failure) {
            // the message may quote a cell, so only its kind is logged
            LOG.error("import {} failed: {}", run.id(), failure.getClass().getName());
            runs.failed(run.id());
        } finally {
            transaction.executeWithoutResult(status -> files.forget(run.id(), RunFiles.IN));
            delete(work);
        }
    }

    /** The person who began it, with the portal's own powers for its length. */
    private static Actor importer(ImportRunRow run) {
        return new Actor(run.startedBy(), "import", Set.of(Role.SYSTEM), null, null);
    }

    private void unpack(UUID runId, Path in, Path work) throws IOException {
        for (var name : files.names(runId, RunFiles.IN)) {
            var isZip = name.toLowerCase(Locale.ROOT).endsWith(".zip");
            var target = isZip ? work.resolve("upload.zip") : in.resolve(ZippedFolder.lastPart(name));
            try (var to = Files.newOutputStream(target)) {
                files.write(runId, RunFiles.IN, name, to);
            }
            if (isZip) {
                ZippedFolder.unpack(target, in);
            }
        }
    }

    private static Path workFolder() {
        try {
            return Files.createTempDirectory("import");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path work) {
        try {
            FileSystemUtils.deleteRecursively(work);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
