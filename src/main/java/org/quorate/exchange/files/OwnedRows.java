package org.quorate.exchange.files;

import java.util.List;
import java.util.function.BiConsumer;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.kernel.Actor;

/** A file whose rows are handed over as they stand. */
abstract class OwnedRows<R extends Record> implements FileStep {

    private final FileDefinition file;
    private final Class<R> rows;
    private final BiConsumer<Actor, List<R>> owner;

    OwnedRows(FileDefinition file, Class<R> rows, BiConsumer<Actor, List<R>> owner) {
        this.file = file;
        this.rows = rows;
        this.owner = owner;
    }

    @Override
    public final FileDefinition file() {
        return file;
    }

    /** A row as the owner takes it. */
    R owned(Row row, Facts facts) {
        return row.as(rows);
    }

    @Override
    public void write(Actor actor, List<Row> written, Facts facts) {
        owner.accept(actor, written.stream().map(row -> owned(row, facts)).toList());
    }

    static List<String> keys(List<Row> rows) {
        return rows.stream().map(Row::key).toList();
    }
}
