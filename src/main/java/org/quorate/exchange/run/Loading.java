package org.quorate.exchange.run;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.quorate.access.NotFound;
import org.quorate.exchange.check.Comparison;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.check.Findings;
import org.quorate.exchange.check.ImportedRows;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.reading.CsvFile;
import org.quorate.exchange.reading.Line;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.RuleMessages;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second pass: hands the good rows to the modules that own them, all in one transaction. */
@Component
class Loading {

    private static final int BATCH = 1_000;

    private static final String CLASHES =
            "clashes with something that is in the portal already under another reference";

    private final List<FileStep> steps;
    private final ImportedRows imported;
    private final QuoracyFindings quoracy;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final JdbcTemplate jdbc;

    Loading(
            List<FileStep> steps,
            ImportedRows imported,
            QuoracyFindings quoracy,
            AuditTrail audit,
            EntityManager entities,
            JdbcTemplate jdbc) {
        this.steps = steps;
        this.imported = imported;
        this.quoracy = quoracy;
        this.audit = audit;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /**
     * How many rows were new.
     *
     * @param ending told the same as the last thing in the transaction
     */
    @Transactional
    public int load(
            Order order,
            Map<FileStep, CsvFile> files,
            Findings findings,
            Comparison comparison,
            Facts facts,
            IntConsumer progress,
            IntConsumer ending) {
        var added = new int[1];
        for (var step : steps) {
            var file = files.get(step);
            if (file != null) {
                inBatches(file, lines -> {
                    var fresh = lines.stream()
                            .map(Line::row)
                            .filter(row -> findings.isNew(step.file().name(), row.line()))
                            .toList();
                    write(order.actor(), step, fresh, facts);
                    imported.add(order.runId(), fresh);
                    change(order, step, lines, findings, comparison, facts);
                    added[0] += fresh.size();
                    progress.accept(lines.size());
                });
            }
        }
        quoracy.find(order.actor(), facts);
        audit.fact(
                order.actor(),
                "data-imported",
                "import",
                order.runId(),
                Map.of(
                        "added", added[0],
                        "changed", findings.changedRows(),
                        "present", findings.presentRows(),
                        "refused", findings.refusedRows()));
        ending.accept(added[0]);
        return added[0];
    }

    private static void inBatches(CsvFile file, Consumer<List<Line>> batches) {
        try {
            file.inBatches(BATCH, batches);
        } catch (CsvFile.Broken changedMeanwhile) {
            throw new IllegalStateException("the file has changed since it was checked", changedMeanwhile);
        }
    }

    private void write(Actor actor, FileStep step, List<Row> rows, Facts facts) {
        if (rows.isEmpty()) {
            return;
        }
        var before = savepoint();
        try {
            step.write(actor, rows, facts);
        } catch (DataIntegrityViolationException clash) {
            var guilty = new ArrayList<Refusal>();
            undo(before);
            find(actor, step, rows, facts, guilty);
            throw new Clash(guilty, clash);
        }
    }

    /** Which of the rows cannot be written: the halves are tried, and the halves of those that cannot. */
    private void find(Actor actor, FileStep step, List<Row> rows, Facts facts, List<Refusal> guilty) {
        for (var half : List.of(rows.subList(0, rows.size() / 2), rows.subList(rows.size() / 2, rows.size()))) {
            var before = savepoint();
            try {
                if (!half.isEmpty()) {
                    step.write(actor, half, facts);
                }
            } catch (DataIntegrityViolationException clash) {
                undo(before);
                if (half.size() > 1) {
                    find(actor, step, half, facts, guilty);
                } else {
                    guilty.add(
                            Refusal.ofLine(step.file().name(), half.getFirst().line(), CLASHES));
                }
            }
        }
    }

    private void change(
            Order order, FileStep step, List<Line> lines, Findings findings, Comparison comparison, Facts facts) {
        var changing = lines.stream()
                .map(Line::row)
                .filter(row -> !findings.changes(step.file().name(), row.line()).isEmpty())
                .toList();
        if (changing.isEmpty()) {
            return;
        }
        var stored = step.stored(order.changer(), changing);
        for (var row : changing) {
            var now = stored.stream().filter(one -> one.ref().equals(row.key())).findFirst();
            var amendment = now.map(one -> Amendment.of(step.completed(row, facts), one));
            if (amendment.isEmpty()
                    || !comparison
                            .changes(amendment.get(), facts)
                            .equals(findings.changes(step.file().name(), row.line()))) {
                throw new Clash(List.of(), new IllegalStateException("what is on record has changed meanwhile"));
            }
            change(order.changer(), step, amendment.get(), facts);
        }
        imported.changed(order.runId(), changing);
    }

    private void change(Actor actor, FileStep step, Amendment amendment, Facts facts) {
        var line = amendment.row().line();
        try {
            step.change(actor, amendment, facts);
            entities.flush();
        } catch (RuleViolation refused) {
            throw new Clash(step.file().name(), line, RuleMessages.text(refused), refused);
        } catch (NotFound gone) {
            throw new Clash(step.file().name(), line, "is not there any more, or not yours to change", gone);
        } catch (OptimisticLockingFailureException | OptimisticLockException changedMeanwhile) {
            throw new Clash(List.of(), changedMeanwhile);
        } catch (DataIntegrityViolationException | PersistenceException clash) {
            throw new Clash(step.file().name(), line, CLASHES, clash);
        }
    }

    private Savepoint savepoint() {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<Savepoint>) Connection::setSavepoint));
    }

    private void undo(Savepoint to) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            connection.rollback(to);
            return true;
        });
    }
}
