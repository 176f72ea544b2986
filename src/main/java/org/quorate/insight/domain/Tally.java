package org.quorate.insight.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a figure, before it is counted.
 *
 * @param unit what one row of the facts is
 * @param definition in words: the numerators and denominators, and who is left out
 * @param fixedBy what its rows always are; null when the reader chooses
 */
record Tally(
        String key,
        String title,
        String unit,
        String definition,
        Facts facts,
        List<Measure> measures,
        @Nullable Breakdown fixedBy) {

    Tally {
        measures = List.copyOf(measures);
    }

    List<Measure> printed() {
        return measures.stream().filter(Measure::printed).toList();
    }

    Measure measure(String wanted) {
        return measures.stream()
                .filter(measure -> measure.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + wanted + " in " + key));
    }
}
