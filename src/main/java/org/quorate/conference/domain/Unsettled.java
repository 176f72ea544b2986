package org.quorate.conference.domain;

import java.util.List;

/**
 * A part of what is still to settle.
 *
 * @param rows the most pressing first
 * @param of how much there is in all; 0 where the part is beyond the end
 */
public record Unsettled(List<OpenMatter> rows, int of) {

    public Unsettled {
        rows = List.copyOf(rows);
    }
}
