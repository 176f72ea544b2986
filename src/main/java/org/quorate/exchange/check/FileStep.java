package org.quorate.exchange.check;

import java.util.List;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.kernel.Actor;

/**
 * One file of the import: what it looks like, what must be true of its rows, and who takes them over. The files are
 * read in the order of the beans, so that a row may refer to rows of its own and earlier files.
 */
public interface FileStep {

    FileDefinition file();

    /** Complains of a row whose cells could be read and whose references exist. */
    default void check(Row row, Facts facts, Complaints complaints) {}

    /** Keeps in mind what rows of later files are checked against; called for every row that is good. */
    default void note(Row row, Facts facts) {}

    /** Complains of good rows for want of rows in other files, once all files are read. */
    default void finish(Facts facts, LateComplaints complaints) {}

    /** Hands rows over to the module that owns them; in the one transaction of the import. */
    void write(Actor actor, List<Row> rows, Facts facts);
}
