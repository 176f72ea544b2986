package org.quorate.demo.county;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A child.
 *
 * @param born null until then
 * @param expected when an unborn child is expected; null for others
 */
record Child(
        String ref,
        String name,
        @Nullable LocalDate born,
        @Nullable LocalDate expected) {

    /** In years; 0 before birth. */
    int age(LocalDate on) {
        return born == null || born.isAfter(on) ? 0 : Period.between(born, on).getYears();
    }

    boolean isUnborn(LocalDate on) {
        return born == null || born.isAfter(on);
    }
}
