package org.quorate.exchange.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.check.Findings;
import org.quorate.exchange.check.ImportedRows;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.reading.CsvFile;
import org.quorate.exchange.reading.Line;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second pass: hands the good rows to the modules that own them, all in one transaction. */
@Component
class Loading {

    private static final int BATCH = 1_000;

    private final List<FileStep> steps;
    private final ImportedRows imported;
    private final QuoracyFindings quoracy;
    private final AuditTrail audit;

    Loading(List<FileStep> steps, ImportedRows imported, QuoracyFindings quoracy, AuditTrail audit) {
        this.steps = steps;
        this.imported = imported;
        this.quoracy = quoracy;
        this.audit = audit;
    }

    /**
     * How many rows were new.
     *
     * @param ending told the same as the last thing in the transaction
     */
    @Transactional
    public int load(
            Actor actor,
            UUID runId,
            Map<FileStep, CsvFile> files,
            Findings findings,
            Facts facts,
            IntConsumer progress,
            IntConsumer ending) {
        int added = 0;
        for (var step : steps) {
            var file = files.get(step);
            if (file != null) {
                added += load(actor, runId, step, file, findings, facts, progress);
            }
        }
        quoracy.find(actor, facts);
        audit.fact(
                actor,
                "data-imported",
                "import",
                runId,
                Map.of(
                        "added", added,
                        "present", findings.presentRows(),
                        "refused", findings.refusedRows()));
        ending.accept(added);
        return added;
    }

    private int load(
            Actor actor,
            UUID runId,
            FileStep step,
            CsvFile file,
            Findings findings,
            Facts facts,
            IntConsumer progress) {
        var added = new int[1];
        try {
            file.inBatches(BATCH, lines -> {
                var rows = fresh(step, lines, findings);
                write(actor, step, rows, facts);
                imported.add(runId, rows);
                added[0] += rows.size();
                progress.accept(lines.size());
            });
        } catch (CsvFile.Broken changedMeanwhile) {
            throw new IllegalStateException("the file has changed since it was checked", changedMeanwhile);
        }
        return added[0];
    }

    private static List<Row> fresh(FileStep step, List<Line> lines, Findings findings) {
        return lines.stream()
                .map(Line::row)
                .filter(row -> findings.isNew(step.file().name(), row.line()))
                .toList();
    }

    private static void write(Actor actor, FileStep step, List<Row> rows, Facts facts) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            step.write(actor, rows, facts);
        } catch (DataIntegrityViolationException clash) {
            throw new Clash(
                    step.file().name(), rows.getFirst().line(), rows.getLast().line(), clash);
        }
    }
}
