package org.quorate.exchange.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child's time on a plan.
 *
 * @param to null while it goes on
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /** Whether both go on at some time; a plan may start on the day another ends. */
    public boolean overlaps(Period other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
