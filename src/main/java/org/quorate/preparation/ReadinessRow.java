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
     * @param words how it is, without a full stop
     */
    public record Line(String what, State state, String words) {

        static Line of(String what, boolean good, String words) {
            return new Line(what, good ? State.IN_ORDER : State.TO_DO, words);
        }
    }

    /** How one thing stands. */
    public enum State {
        IN_ORDER,
        /** Somebody has to do something. */
        TO_DO,
        /** It was done, after its time: nothing mends that. */
        TOO_LATE
    }

    /** What the chair decided last. */
    public record Decided(
            NotReadyStep step,
            NotReadyReason reason,
            @Nullable String note,
            String byName,
            Instant at) {}
}
