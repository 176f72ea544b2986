package org.quorate.chasing.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.partnership.ChaseStep;

/**
 * What of the steps of chasing is to be done at one moment. After the portal stood still nobody gets a burst: of several
 * reminders only the latest goes, and the head of service is told on a later day than the manager.
 *
 * @param missed earlier reminders, left out for good
 * @param reminder the one that goes now; null when none is due
 * @param agency the level that is told now; null when none is due
 * @param agencyWaits another level is due as well and waits for the next working day
 * @param next the next step after this moment; null when there is none
 */
public record DueNow(
        List<ChaseStep> missed,
        @Nullable ChaseStep reminder,
        @Nullable ChaseStep agency,
        boolean agencyWaits,
        @Nullable Instant next) {

    public DueNow {
        missed = List.copyOf(missed);
    }

    /**
     * @param steps every step of the plan, in order of time
     * @param done whether a step is on record already, as done or as left out
     */
    public static DueNow of(List<ChaseStep> steps, Predicate<ChaseStep> done, Instant now) {
        var due = steps.stream()
                .filter(step -> !step.dueAt().isAfter(now))
                .filter(done.negate())
                .toList();
        var reminders = due.stream().filter(DueNow::isReminder).toList();
        var levels = due.stream().filter(step -> !isReminder(step)).toList();
        return new DueNow(
                reminders.isEmpty() ? List.of() : reminders.subList(0, reminders.size() - 1),
                reminders.isEmpty() ? null : reminders.getLast(),
                levels.isEmpty() ? null : levels.getFirst(),
                levels.size() > 1,
                steps.stream()
                        .map(ChaseStep::dueAt)
                        .filter(at -> at.isAfter(now))
                        .findFirst()
                        .orElse(null));
    }

    public static boolean isReminder(ChaseStep step) {
        return step.kind() == ChaseStep.Kind.REMINDER;
    }
}
