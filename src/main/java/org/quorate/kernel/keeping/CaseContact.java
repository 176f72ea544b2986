package org.quorate.kernel.keeping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a part of a case was last added to.
 *
 * @param open it goes on: the case cannot be over
 * @param latest null when there is nothing
 */
public record CaseContact(boolean open, @Nullable LocalDate latest) {

    public static final CaseContact NONE = new CaseContact(false, null);

    public CaseContact and(CaseContact other) {
        return new CaseContact(open || other.open, later(latest, other.latest));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
