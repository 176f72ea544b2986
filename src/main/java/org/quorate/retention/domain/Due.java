package org.quorate.retention.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quorate.kernel.keeping.Trigger;

/**
 * From when on a record may be reviewed for destruction, and by which line of the schedule.
 *
 * @param countedOn the day that line counts from
 */
public record Due(LocalDate on, RetentionRule rule, LocalDate countedOn) {

    /**
     * The longest of a class's lines. Empty while one of them has not begun to count: what is not known to be over is
     * kept.
     */
    public static Optional<Due> of(Map<Trigger, LocalDate> clocks, Collection<RetentionRule> rules) {
        if (rules.stream().anyMatch(rule -> !clocks.containsKey(rule.countedFrom()))) {
            return Optional.empty();
        }
        return rules.stream()
                .map(rule -> counted(Objects.requireNonNull(clocks.get(rule.countedFrom())), rule))
                .max(Comparator.comparing(Due::on));
    }

    private static Due counted(LocalDate from, RetentionRule rule) {
        return new Due(from.plusMonths(rule.months()), rule, from);
    }

    /** In time on that day and ever after. */
    public boolean isOver(LocalDate today) {
        return !today.isBefore(on);
    }
}
