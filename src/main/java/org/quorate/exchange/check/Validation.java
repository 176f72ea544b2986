package org.quorate.exchange.check;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.check.Known.Place;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.reading.CsvFile;
import org.quorate.exchange.reading.Line;

/**
 * The first pass: reads every file and says of every row whether it can be taken over. Repeats itself while rows turn
 * out to be refused because of rows in later files, so that in the end no good row leans on a refused one.
 */
public final class Validation {

    private static final int BATCH = 1_000;

    private final List<FileStep> steps;
    private final Map<FileStep, CsvFile> files;
    private final ImportedRows imported;
    private final Findings findings;
    private final IntConsumer progress;

    /** Checks those of the steps that have a file; progress is told how many rows each batch had. */
    public Validation(
            List<FileStep> steps,
            Map<FileStep, CsvFile> files,
            ImportedRows imported,
            Findings findings,
            IntConsumer progress) {
        this.steps = steps;
        this.files = files;
        this.imported = imported;
        this.findings = findings;
        this.progress = progress;
    }

    /** Checks everything; the facts given back are those of the rows that are good. */
    public Facts run(Supplier<Facts> fresh) {
        var facts = fresh.get();
        readAll(facts, true);
        while (!findings.isBroken() && refusesMore(facts)) {
            facts = fresh.get();
            readAll(facts, false);
        }
        return facts;
    }

    private boolean refusesMore(Facts facts) {
        int before = findings.refusals();
        finish(facts);
        return findings.refusals() > before;
    }

    private void readAll(Facts facts, boolean first) {
        for (var step : steps) {
            var file = files.get(step);
            if (file != null) {
                read(step, file, facts, first);
            }
        }
    }

    private void read(FileStep step, CsvFile file, Facts facts, boolean first) {
        try {
            file.inBatches(BATCH, lines -> {
                check(step, lines, facts);
                if (first) {
                    findings.counted(lines.size());
                    progress.accept(lines.size());
                }
            });
        } catch (CsvFile.Broken broken) {
            broken.refusals().forEach(findings::broken);
        }
    }

    private void finish(Facts facts) {
        for (var step : steps) {
            step.finish(facts, (key, why) -> {
                var refusal = facts.known().refusal(step.file().kind(), key, why);
                if (refusal != null) {
                    findings.refuse(refusal);
                }
            });
        }
    }

    private void check(FileStep step, List<Line> lines, Facts facts) {
        var said = imported.said(
                step.file().kind(), lines.stream().map(line -> line.row().key()).toList());
        for (var line : lines) {
            check(step, line, said.get(line.row().key()), facts);
        }
    }

    private void check(FileStep step, Line line, @Nullable String said, Facts facts) {
        var row = line.row();
        var file = step.file();
        var place = new Place(file.name(), row.line());
        if (!findings.isRefused(file.name(), row.line())) {
            refusals(step, line, said, facts).forEach(findings::refuse);
        }
        if (findings.isRefused(file.name(), row.line())) {
            facts.known().refused(file.kind(), row.key(), place);
            return;
        }
        if (said != null) {
            findings.present(file.name(), row.line());
        }
        facts.known().good(file.kind(), row.key(), place);
        step.note(row, facts);
    }

    private List<Refusal> refusals(FileStep step, Line line, @Nullable String said, Facts facts) {
        if (!line.isReadable()) {
            return line.refusals();
        }
        var row = line.row();
        var complaints = new Complaints(row);
        again(step.file(), row, said, facts.known(), complaints);
        references(step.file(), row, facts.known(), complaints);
        if (complaints.isEmpty()) {
            step.check(row, facts, complaints);
        }
        if (complaints.isEmpty()) {
            shared(step.file(), row, facts.known(), complaints);
        }
        return complaints.refusals();
    }

    private static void again(FileDefinition file, Row row, @Nullable String said, Known known, Complaints complaints) {
        var elsewhere = known.place(file.kind(), row.key());
        if (elsewhere != null) {
            complaints.at(file.key().getFirst(), "is the same as on " + elsewhere);
        } else if (said != null && !said.equals(row.sha256())) {
            complaints.at(
                    file.key().getFirst(),
                    "is in the portal already and says something else there; an import adds and never changes");
        }
    }

    private static void references(FileDefinition file, Row row, Known known, Complaints complaints) {
        for (var column : file.columns()) {
            var kind = column.refersTo();
            var ref = row.get(column);
            var whyNot = kind == null || ref == null ? null : known.whyNot(kind, ref.toString());
            if (whyNot != null) {
                complaints.at(column, whyNot);
            }
        }
        for (var reference : file.references()) {
            var whyNot = complaints.isEmpty() ? known.whyNot(reference.kind(), row.join(reference.columns())) : null;
            if (whyNot != null) {
                complaints.at(reference.columns().getLast(), whyNot);
            }
        }
    }

    private static void shared(FileDefinition file, Row row, Known known, Complaints complaints) {
        for (List<Column<?>> together : file.unique()) {
            if (row.hasAll(together) && !known.claim(file.name() + together, row.join(together))) {
                complaints.at(together.getLast(), "is there on an earlier line" + with(together));
            }
        }
    }

    private static String with(List<Column<?>> together) {
        return together.size() == 1 ? "" : " with the same " + together.getFirst();
    }
}
