package org.quorate.exchange.check;

import java.util.List;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.kernel.Actor;
import org.quorate.kernel.StoredRow;

/**
 * One file of the import: what it looks like, what must be true of its rows, and who takes them over. The files are
 * read in the order of the beans, so that a row may refer to rows of its own and earlier files.
 */
public interface FileStep {

    FileDefinition file();

    /** Looks up at once what the checks of these rows will ask for. */
    default void prepare(List<Row> rows, Facts facts) {}

    /** Complains of a row whose cells could be read and whose references exist. */
    default void check(Row row, Facts facts, Complaints complaints) {}

    /** Keeps in mind what rows of later files are checked against; called for every row that is new or changes. */
    default void note(Row row, Facts facts) {}

    /** Complains of good rows for want of rows in other files, once all files are read. */
    default void finish(Facts facts, LateComplaints complaints) {}

    /** Hands rows over to the module that owns them; in the one transaction of the import. */
    void write(Actor actor, List<Row> rows, Facts facts);

    /** What is on record of rows imported before; without those that the actor may not change, or that are gone. */
    default List<StoredRow> stored(Actor actor, List<Row> rows) {
        return List.of();
    }

    /** The row with what a blank cell of it means, before it is compared with what is on record. */
    default Row completed(Row row, Facts facts) {
        return row;
    }

    /** Complains of a row that would change what may be changed no more. */
    default void checkChange(Amendment amendment, Complaints complaints) {}

    /** Changes what is on record, by the verbs of the module that owns it; only ever what somebody has confirmed. */
    default void change(Actor actor, Amendment amendment, Facts facts) {
        throw new IllegalStateException(file().name() + " has no column that changes");
    }
}
