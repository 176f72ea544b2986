package org.quorate.exchange.check;

import java.util.ArrayList;
import java.util.List;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.format.Row;

/** What is wrong with one row. */
public final class Complaints {

    private final Row row;
    private final List<Refusal> refusals = new ArrayList<>();

    public Complaints(Row row) {
        this.row = row;
    }

    /** This cell is why the row is refused. */
    public void at(Column<?> column, String why) {
        var value = row.get(column);
        refusals.add(
                new Refusal(row.file().name(), row.line(), column.name(), value == null ? "" : value.toString(), why));
    }

    /** The row as a whole is refused. */
    public void line(String why) {
        refusals.add(Refusal.ofLine(row.file().name(), row.line(), why));
    }

    /** Refuses the row unless this holds. */
    public void unless(boolean holds, Column<?> column, String why) {
        if (!holds) {
            at(column, why);
        }
    }

    public boolean isEmpty() {
        return refusals.isEmpty();
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
