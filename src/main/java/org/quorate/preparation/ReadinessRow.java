package org.quorate.preparation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.DueBefore;
import org.quorate.preparation.domain.NotReadyReason;
import org.quorate.preparation.domain.NotReadyStep;
import org.quorate.preparation.domain.Ready;

/**
 * Whether one conference is ready.
 *
 * @param due by when the social worker's report must be with the parents
 * @param lines everything that should be right, one by one
 * @param decided what the chair does about it; null while nothing is decided
 */
public record ReadinessRow(
        Ready ready,
        DueBefore due,
        List<Line> lines,
        @Nullable Decided decided) {

    public ReadinessRow {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that should be right.
     *
     * @param good it is; false when somebody has to do something
     */
    public record Line(String what, boolean good, String words) {}

    /** What the chair decided last. */
    public record Decided(
            NotReadyStep step,
            NotReadyReason reason,
            @Nullable String note,
            String byName,
            Instant at) {}
}
