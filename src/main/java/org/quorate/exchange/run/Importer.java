package org.quorate.exchange.run;

import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.quorate.conference.ConferenceImport;
import org.quorate.decision.DecisionImport;
import org.quorate.exchange.ImportPlaces;
import org.quorate.exchange.ImportProgress;
import org.quorate.exchange.ImportResult;
import org.quorate.exchange.ImportState;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.check.Findings;
import org.quorate.exchange.check.ImportedRows;
import org.quorate.exchange.check.Known;
import org.quorate.exchange.check.Validation;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Time;
import org.springframework.stereotype.Component;

/** Runs one import: check everything, then write everything, then say what became of it. */
@Component
public class Importer {

    private final List<FileStep> steps;
    private final ImportedRows imported;
    private final Loading loading;
    private final RunLog runs;
    private final ConferenceImport conferences;
    private final DecisionImport decisions;
    private final Clock clock;

    Importer(
            List<FileStep> steps,
            ImportedRows imported,
            Loading loading,
            RunLog runs,
            ConferenceImport conferences,
            DecisionImport decisions,
            Clock clock) {
        this.steps = steps;
        this.imported = imported;
        this.loading = loading;
        this.runs = runs;
        this.conferences = conferences;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Runs the import; the run is in the log already, and its progress and end are written there too. */
    public ImportResult run(Actor actor, UUID runId, ImportPlaces places, boolean keepGoing, ImportProgress watcher) {
        return run(actor, runId, places, keepGoing, watcher, () -> {});
    }

    /** As {@link #run}, and keeps the report and the refused rows before the run is said to be over. */
    ImportResult run(
            Actor actor,
            UUID runId,
            ImportPlaces places,
            boolean keepGoing,
            ImportProgress watcher,
            Runnable keepResults) {
        try {
            var report = new Report(places.report());
            var findings = new Findings(report::add);
            ImportProgress progress = (state, done, total) -> {
                runs.reached(runId, state, done, total);
                watcher.reached(state, done, total);
            };
            OptionalInt added;
            try (report) {
                added = checkAndLoad(actor, runId, places, keepGoing, progress, findings);
            }
            keepResults.run();
            var state = added.isPresent() ? ImportState.DONE : ImportState.REFUSED;
            runs.end(runId, state, findings, added.orElse(0));
            return new ImportResult(
                    state,
                    report.first(),
                    findings.refusals(),
                    findings.rows(),
                    findings.refusedRows(),
                    findings.presentRows(),
                    added.orElse(0));
        } catch (RuntimeException failure) {
            runs.failed(runId);
            throw failure;
        }
    }

    /** How many rows are new in the portal; empty when nothing was written. */
    private OptionalInt checkAndLoad(
            Actor actor,
            UUID runId,
            ImportPlaces places,
            boolean keepGoing,
            ImportProgress progress,
            Findings findings) {
        var folder = Folder.open(places.folder(), steps);
        folder.refusals().forEach(findings::broken);
        var checking = counting(progress, ImportState.CHECKING, 0);
        var facts = new Validation(steps, folder.files(), imported, findings, checking).run(() -> facts(actor));
        if (findings.isBroken() || (!findings.isClean() && !keepGoing)) {
            return OptionalInt.empty();
        }
        try {
            var writing = counting(progress, ImportState.WRITING, findings.rows());
            int added = loading.load(actor, runId, folder.files(), findings, facts, writing);
            Rejects.write(places.rejects(), folder.files().values(), findings);
            return OptionalInt.of(added);
        } catch (Clash clash) {
            findings.broken(clash.refusal());
            return OptionalInt.empty();
        }
    }

    private Facts facts(Actor actor) {
        return new Facts(
                Time.today(clock), new Known(imported::isThere), new StoredFacts(actor, conferences, decisions));
    }

    private static IntConsumer counting(ImportProgress progress, ImportState state, int total) {
        var done = new int[1];
        return more -> {
            done[0] += more;
            progress.reached(state, done[0], total);
        };
    }
}
