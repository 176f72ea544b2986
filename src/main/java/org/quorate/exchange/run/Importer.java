package org.quorate.exchange.run;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.quorate.exchange.check.Comparison;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.check.Findings;
import org.quorate.exchange.check.ImportedRows;
import org.quorate.exchange.check.StoredFacts;
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

    private static final int MOST_TRIES = 20;

    private final List<FileStep> steps;
    private final ImportedRows imported;
    private final Loading loading;
    private final RunLog runs;
    private final TransactionTemplate transaction;
    private final StoredFacts stored;
    private final Clock clock;

    Importer(
            List<FileStep> steps,
            ImportedRows imported,
            Loading loading,
            RunLog runs,
            TransactionTemplate transaction,
            StoredFacts stored,
            Clock clock) {
        this.steps = steps;
        this.imported = imported;
        this.loading = loading;
        this.runs = runs;
        this.transaction = transaction;
        this.stored = stored;
        this.clock = clock;
    }

    /** Runs the import; the run is in the log already, and its progress is written there too. */
    public ImportResult run(Actor actor, UUID runId, ImportPlaces places, ImportMode mode, ImportProgress watcher) {
        return run(new Order(actor, actor, runId, places, mode, List.of()), watcher, () -> {});
    }

    /**
     * As {@link #run}; keeps the report and the refused rows in the transaction that writes the good rows and ends the
     * run, so that a run that is killed has either done all or nothing.
     */
    ImportResult run(Order order, ImportProgress watcher, Runnable keepResults) {
        var places = order.places();
        try (var report = new Report(places.report())) {
            var findings = new Findings(report::add);
            order.unread().forEach(findings::broken);
            ImportProgress progress = (state, done, total) -> {
                runs.reached(order.runId(), state, done, total);
                watcher.reached(state, done, total);
            };
            BiConsumer<ImportState, Integer> ending = (state, added) -> {
                report.flush();
                ChangesFile.write(places.changes(), findings.isBroken() ? List.of() : findings.changes());
                keepResults.run();
                runs.end(order.runId(), state, findings, added);
            };
            var added = checkAndLoad(order, progress, findings, ending);
            var state = added.isPresent() ? ImportState.DONE : stateOfNothing(order, findings);
            if (added.isEmpty()) {
                transaction.executeWithoutResult(status -> ending.accept(state, 0));
            }
            return new ImportResult(
                    state,
                    report.first(),
                    findings.refusals(),
                    findings.rows(),
                    findings.refusedRows(),
                    findings.presentRows(),
                    added.orElse(0),
                    findings.changes(),
                    findings.seal());
        }
    }

    private static ImportState stateOfNothing(Order order, Findings findings) {
        return findings.isBroken() || (!findings.isClean() && !order.mode().keepGoing())
                ? ImportState.REFUSED
                : ImportState.TO_CONFIRM;
    }

    /** How many rows are new in the portal; empty when nothing was written. */
    private OptionalInt checkAndLoad(
            Order order, ImportProgress progress, Findings findings, BiConsumer<ImportState, Integer> ending) {
        var folder = Folder.open(order.places().folder(), steps);
        if (findings.isBroken()) {
            return OptionalInt.empty();
        }
        folder.refusals().forEach(findings::broken);
        var total = folder.rows(MOST_ROWS);
        if (total > MOST_ROWS) {
            findings.broken(Refusal.ofFile(
                    String.valueOf(order.places().folder().getFileName()),
                    "holds more than %,d rows in all; import them in parts, a year at a time".formatted(MOST_ROWS)));
            return OptionalInt.empty();
        }
        var comparison = new Comparison(order.changer(), order.mode().updating());
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var checking = counting(progress, ImportState.CHECKING, total);
            var facts = new Validation(steps, folder.files(), imported, findings, comparison, checking)
                    .run(() -> facts(order.actor()));
            if (stateOfNothing(order, findings) == ImportState.REFUSED
                    || !findings.seal()
                            .equals(Objects.requireNonNullElse(order.mode().confirmed(), ""))) {
                return OptionalInt.empty();
            }
            try {
                var writing = counting(progress, ImportState.WRITING, total);
                return OptionalInt.of(
                        loading.load(order, folder.files(), findings, comparison, facts, writing, added -> {
                            Rejects.write(
                                    order.places().rejects(), folder.files().values(), findings);
                            ending.accept(ImportState.DONE, added);
                        }));
            } catch (Clash clash) {
                clash.refusals().forEach(findings::refuse);
            }
        }
        findings.broken(Refusal.ofFile(
                String.valueOf(order.places().folder().getFileName()),
                "clashes again and again with what others do in the portal meanwhile; import it later"));
        return OptionalInt.empty();
    }

    private Facts facts(Actor actor) {
        return new Facts(Time.today(clock), actor, stored);
    }

    private static IntConsumer counting(ImportProgress progress, ImportState state, int total) {
        var done = new int[1];
        return more -> {
            done[0] += more;
            progress.reached(state, done[0], total);
        };
    }
}
