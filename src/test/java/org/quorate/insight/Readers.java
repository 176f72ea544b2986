package org.quorate.insight;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.insight.domain.Cell;
import org.quorate.insight.domain.FigureTable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;

/** People who read figures, and figures as plain text for comparing. */
final class Readers {

    private Readers() {}

    static Actor a(Role role) {
        return new Actor(Ids.next(), "Alex Reader", Set.of(role), null, null);
    }

    /** {@code GP | 3 | 1 | 2 of 3 (66.7%)}, the total last. */
    static List<String> lines(FigureTable table) {
        return Stream.concat(table.rows().stream(), Stream.of(table.total()))
                .map(row -> Stream.concat(
                                Stream.of(row.label()), row.cells().stream().map(Cell::words))
                        .reduce((one, other) -> one + " | " + other)
                        .orElseThrow())
                .toList();
    }
}
