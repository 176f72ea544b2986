package org.quorate.exchange.files;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.kernel.Actor;
import org.quorate.kernel.StoredRow;

/** A file whose rows are handed over as they stand. */
abstract class OwnedRows<R extends Record> implements FileStep {

    private final FileDefinition file;
    private final Class<R> rows;
    private final BiConsumer<Actor, List<R>> owner;
    private final BiFunction<Actor, List<String>, List<StoredRow>> stored;

    /** Rows that an import adds and never changes. */
    OwnedRows(FileDefinition file, Class<R> rows, BiConsumer<Actor, List<R>> owner) {
        this(file, rows, owner, (actor, keys) -> List.of());
    }

    /** @param stored what the owner has on record under these keys */
    OwnedRows(
            FileDefinition file,
            Class<R> rows,
            BiConsumer<Actor, List<R>> owner,
            BiFunction<Actor, List<String>, List<StoredRow>> stored) {
        this.file = file;
        this.rows = rows;
        this.owner = owner;
        this.stored = stored;
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

    @Override
    public List<StoredRow> stored(Actor actor, List<Row> differing) {
        return stored.apply(actor, differing.stream().map(Row::key).toList());
    }
}
