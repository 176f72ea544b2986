package org.quorate.attendance;

import java.util.List;
import java.util.UUID;

/**
 * The roll of one conference.
 *
 * @param rows everybody invited and not withdrawn, in the order of the list of invitees
 * @param writable whether the reader may change it now
 */
public record Roll(UUID conferenceId, List<RollRow> rows, boolean writable) {

    public Roll {
        rows = List.copyOf(rows);
    }

    public List<RollRow> of(RollRow.Group group) {
        return rows.stream().filter(row -> row.group() == group).toList();
    }

    public long here() {
        return rows.stream().filter(row -> row.state() == RollState.HERE).count();
    }

    /** Not here yet, though they said they come in person. */
    public List<RollRow> expectedInPerson() {
        return rows.stream()
                .filter(row -> row.state() == RollState.EXPECTED && row.replied() == Channel.IN_PERSON)
                .toList();
    }
}
