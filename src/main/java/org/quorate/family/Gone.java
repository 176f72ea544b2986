package org.quorate.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;

/** Why a child is nobody whom a conference may consider, and since when. */
public record Gone(LifeEvent by, LocalDate on) {

    /**
     * What has happened by a day, the first of several.
     *
     * @param leftBy what is on record; null for nothing
     * @param born null for an unborn child, who does not turn 18
     */
    public static Optional<Gone> by(
            LocalDate day, @Nullable LifeEvent leftBy, @Nullable LocalDate leftOn, @Nullable LocalDate born) {
        return Stream.of(
                        leftBy == null || leftOn == null ? null : new Gone(leftBy, leftOn),
                        born == null ? null : new Gone(LifeEvent.TURNED_18, Age.adultOn(born)))
                .flatMap(Stream::ofNullable)
                .filter(gone -> !gone.on.isAfter(day))
                .min(Comparator.comparing(Gone::on));
    }

    /** {@code Died Mon 2 March 2026}. */
    public String inWords() {
        return by.label() + " " + Words.day(on);
    }

    /** What is said at a field to whoever calls a conference about the child all the same. */
    public RuleViolation refusal(String field) {
        var code = switch (by) {
            case DIED -> "child-has-died";
            case MOVED_AWAY, TRANSFERRED_OUT -> "child-has-left";
            case TURNED_18 -> "child-is-18";
            case BORN, RENAMED, ADOPTED -> throw new IllegalStateException("nobody leaves by " + by);
        };
        return RuleViolation.at(field, code, Map.of("day", Words.day(on), "happened", by.happened()));
    }
}
