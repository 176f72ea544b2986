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
import org.quorate.exchange.format.Refusal;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Time;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one import: check everything, then write everything, then say what became of it. */
@Component
public class Importer {

    /** In all files together: some five years of a county, and what a portal with little memory can check. */
    public static final int MOST_ROWS = 300_000;

    private final List<FileStep> steps;
    private final ImportedRows imported;
    private final Loading loading;
    private final RunLog runs;
    private final TransactionTemplate transaction;
    private final ConferenceImport conferences;
    private final DecisionImport decisions;
    private final Clock clock;

    Importer(
            List<FileStep> steps,
            ImportedRows imported,
            Loading loading,
            RunLog runs,
            TransactionTemplate transaction,
            ConferenceImport conferences,
            DecisionImport decisions,
            Clock clock) {
        this.steps = steps;
        this.imported = imported;
        this.loading = loading;
        this.runs = runs;
        this.transaction = transaction;
        this.conferences = conferences;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Runs the import; the run is in the log already, and its progress is written there too. */
    public ImportResult run(Actor actor, UUID runId, ImportPlaces places, boolean keepGoing, ImportProgress watcher) {
        return run(actor, runId, places, keepGoing, List.of(), watcher, () -> {});
    }

    /**
     * As {@link #run}; keeps the report and the refused rows in the transaction that writes the good rows and ends the
     * run, so that a run that is killed has either done all or nothing.
     *
     * @param unread what arrived and could not be read; nothing is imported then
     */
    ImportResult run(
            Actor actor,
            UUID runId,
            ImportPlaces places,
            boolean keepGoing,
            List<Refusal> unread,
            ImportProgress watcher,
            Runnable keepResults) {
        try (var report = new Report(places.report())) {
            var findings = new Findings(report::add);
            unread.forEach(findings::broken);
            ImportProgress progress = (state, done, total) -> {
                runs.reached(runId, state, done, total);
                watcher.reached(state, done, total);
            };
            IntConsumer ending = added -> {
                report.flush();
                keepResults.run();
                runs.end(runId, ImportState.DONE, findings, added);
            };
            var added = checkAndLoad(actor, runId, places, keepGoing, progress, findings, ending);
            if (added.isEmpty()) {
                transaction.executeWithoutResult(status -> {
                    report.flush();
                    keepResults.run();
                    runs.end(runId, ImportState.REFUSED, findings, 0);
                });
            }
            return new ImportResult(
                    added.isPresent() ? ImportState.DONE : ImportState.REFUSED,
                    report.first(),
                    findings.refusals(),
                    findings.rows(),
                    findings.refusedRows(),
                    findings.presentRows(),
                    added.orElse(0));
        }
    }

    /** How many rows are new in the portal; empty when nothing was written. */
    private OptionalInt checkAndLoad(
            Actor actor,
            UUID runId,
            ImportPlaces places,
            boolean keepGoing,
            ImportProgress progress,
            Findings findings,
            IntConsumer ending) {
        var folder = Folder.open(places.folder(), steps);
        if (findings.isBroken()) {
            return OptionalInt.empty();
        }
        folder.refusals().forEach(findings::broken);
        var total = folder.rows(MOST_ROWS);
        if (total > MOST_ROWS) {
            findings.broken(Refusal.ofFile(
                    String.valueOf(places.folder().getFileName()),
                    "holds more than %,d rows in all; import them in parts, a year at a time".formatted(MOST_ROWS)));
            return OptionalInt.empty();
        }
        var checking = counting(progress, ImportState.CHECKING, total);
        var facts = new Validation(steps, folder.files(), imported, findings, checking).run(() -> facts(actor));
        if (findings.isBroken() || (!findings.isClean() && !keepGoing)) {
            return OptionalInt.empty();
        }
        try {
            var writing = counting(progress, ImportState.WRITING, total);
            return OptionalInt.of(loading.load(actor, runId, folder.files(), findings, facts, writing, added -> {
                Rejects.write(places.rejects(), folder.files().values(), findings);
                ending.accept(added);
            }));
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
