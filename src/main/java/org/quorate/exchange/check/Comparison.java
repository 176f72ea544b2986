package org.quorate.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.reading.Line;
import org.quorate.kernel.Actor;
import org.quorate.kernel.StoredRow;

/**
 * Rows that say something else than when they were imported, beside what is on record now.
 *
 * @param actor who would make the changes, and so may see what is on record
 * @param updating whether the import was told to change rows
 */
public record Comparison(Actor actor, boolean updating) {

    private static final String NEVER = "is not what the portal says, and an import never changes it; correct it there";

    /** What is on record of those of the lines that say something new, by their keys. */
    public Map<String, StoredRow> stored(FileStep step, List<Line> lines, Map<String, String> said) {
        var differing = lines.stream()
                .filter(Line::isReadable)
                .map(Line::row)
                .filter(row -> {
                    var before = said.get(row.key());
                    return before != null && !before.equals(row.sha256());
                })
                .toList();
        return differing.isEmpty()
                ? Map.of()
                : step.stored(actor, differing).stream()
                        .collect(Collectors.toMap(StoredRow::ref, Function.identity(), (one, other) -> one));
    }

    /** What the row would change; complains of what it may not. Null when that cannot be said. */
    @Nullable
    Amendment amendment(FileStep step, Row row, @Nullable StoredRow stored, Facts facts, Complaints complaints) {
        if (stored == null) {
            complaints.at(
                    row.file().key().getFirst(),
                    "is in the portal already and said something else; this import cannot change it");
            return null;
        }
        var amendment = Amendment.of(step.completed(row, facts), stored);
        for (var column : amendment.differing()) {
            if (!row.file().changing().contains(column)) {
                complaints.at(column, NEVER);
            } else if (!updating) {
                complaints.at(column, "is not what the portal says; an import changes it only when told to update");
            }
        }
        return amendment;
    }

    /** The same in words, column by column. */
    public List<Change> changes(Amendment amendment, Facts facts) {
        var row = amendment.row();
        var changes = new ArrayList<Change>();
        for (var column : amendment.differing()) {
            changes.add(new Change(
                    row.file().name(),
                    row.line(),
                    row.key(),
                    column.name(),
                    shown(column, amendment.there(column), facts),
                    shown(column, row.raw(column), facts)));
        }
        return List.copyOf(changes);
    }

    private static String shown(Column<?> column, @Nullable Object value, Facts facts) {
        if (value instanceof UUID id) {
            return Objects.requireNonNullElse(
                    facts.refOf(String.valueOf(column.refersTo()), id), "one set up in the portal");
        }
        return Row.text(value);
    }
}
