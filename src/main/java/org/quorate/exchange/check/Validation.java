package org.quorate.exchange.check;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.check.Known.Place;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.reading.CsvFile;
import org.quorate.exchange.reading.Line;
import org.quorate.kernel.StoredRow;

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
    private final Comparison comparison;
    private final IntConsumer progress;

    /** Checks those of the steps that have a file; progress is told how many rows each batch had. */
    public Validation(
            List<FileStep> steps,
            Map<FileStep, CsvFile> files,
            ImportedRows imported,
            Findings findings,
            Comparison comparison,
            IntConsumer progress) {
        this.steps = steps;
        this.files = files;
        this.imported = imported;
        this.findings = findings;
        this.comparison = comparison;
        this.progress = progress;
    }

    /** Checks everything; the facts given back are those of the rows that are good. */
    public Facts run(Supplier<Facts> fresh) {
        var first = findings.rows() == 0;
        Facts facts;
        do {
            facts = fresh.get();
            readAll(facts, first);
            first = false;
        } while (!findings.isBroken() && refusesMore(facts));
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
        var rows = lines.stream().map(Line::row).toList();
        var said = imported.said(step.file().kind(), rows.stream().map(Row::key).toList());
        step.prepare(rows, facts);
        var stored = comparison.stored(step, lines, said);
        for (var line : lines) {
            check(step, line, said.get(line.row().key()), stored, facts);
        }
    }

    private void check(FileStep step, Line line, @Nullable String said, Map<String, StoredRow> stored, Facts facts) {
        var row = line.row();
        var file = step.file();
        var place = new Place(file.name(), row.line(), said != null);
        if (!findings.isRefused(file.name(), row.line())) {
            var complaints = new Complaints(row);
            var meant = line.isReadable() ? meant(step, row, said, stored, facts, complaints) : row;
            var refusals = line.isReadable() ? complaints.refusals() : line.refusals();
            if (refusals.isEmpty()) {
                shared(file, meant, place, facts.known(), complaints);
                refusals = findings.isPresent(file.name(), row.line()) ? refusals : complaints.refusals();
            }
            refusals.forEach(findings::refuse);
            if (refusals.isEmpty()) {
                facts.known().good(file.kind(), row.key(), place);
                if (!findings.isPresent(file.name(), row.line())) {
                    step.note(meant, facts);
                }
                return;
            }
        }
        facts.known().refused(file.kind(), row.key(), place);
    }

    /** The row with what is on record in its blank cells; as it stands when it is new. */
    private Row meant(
            FileStep step,
            Row row,
            @Nullable String said,
            Map<String, StoredRow> stored,
            Facts facts,
            Complaints complaints) {
        var file = step.file();
        var elsewhere = facts.known().place(file.kind(), row.key());
        if (elsewhere != null) {
            complaints.at(file.key().getFirst(), "is the same as on " + elsewhere);
            return row;
        }
        if (said == null) {
            required(step, row, facts, complaints);
            return row;
        }
        if (said.equals(row.sha256())) {
            findings.present(file.name(), row.line());
            return row;
        }
        var amendment = comparison.amendment(step, row, stored.get(row.key()), facts, complaints);
        if (amendment == null || !complaints.isEmpty()) {
            return row;
        }
        if (amendment.differing().isEmpty()) {
            findings.present(file.name(), row.line());
            return amendment.row();
        }
        step.checkChange(amendment, complaints);
        if (complaints.isEmpty()) {
            required(step, amendment.row(), facts, complaints);
        }
        if (complaints.isEmpty()) {
            findings.change(file.name(), row.line(), comparison.changes(amendment, facts));
        }
        return amendment.row();
    }

    private static void required(FileStep step, Row row, Facts facts, Complaints complaints) {
        references(step.file(), row, facts.known(), complaints);
        if (complaints.isEmpty()) {
            step.check(row, facts, complaints);
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
            var whyNot = complaints.isEmpty() && row.hasAll(reference.columns())
                    ? known.whyNot(reference.kind(), row.join(reference.columns()))
                    : null;
            if (whyNot != null) {
                complaints.at(reference.columns().getLast(), whyNot);
            }
        }
    }

    private static void shared(FileDefinition file, Row row, Place place, Known known, Complaints complaints) {
        for (List<Column<?>> together : file.unique()) {
            var other = row.hasAll(together) ? known.claim(file.name() + together, row.join(together), place) : null;
            if (other != null) {
                complaints.at(together.getLast(), "is there on line " + other.line() + " too" + with(together));
            }
        }
    }

    private static String with(List<Column<?>> together) {
        return together.size() == 1 ? "" : " with the same " + together.getFirst();
    }
}
