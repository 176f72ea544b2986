package org.quorate.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.family.Gone;
import org.quorate.family.LifeEvent;
import org.quorate.kernel.Words;
import org.quorate.partnership.ConferenceKind;

/**
 * One child that a conference considers, with the child's own kind and clock.
 *
 * @param label the child's name, or what an unborn child is called
 * @param dateOfBirth null for an unborn child
 * @param expectedOn the date an unborn child is expected; null when born
 * @param dueOn the last working day on which the conference is in time for this child
 * @param limitOn the last day in time at all, by which a conference that was held is judged
 * @param leftBy what took the child away; null for nothing
 */
public record ConsideredChild(
        UUID conferenceId,
        UUID childId,
        String label,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedOn,
        UUID familyId,
        ConferenceKind kind,
        ClockBasis clockBasis,
        LocalDate clockFrom,
        LocalDate dueOn,
        LocalDate limitOn,
        @Nullable LifeEvent leftBy,
        @Nullable LocalDate leftOn,
        @Nullable String gpName,
        @Nullable LocalDate gpClosedOn,
        @Nullable String schoolName,
        @Nullable LocalDate schoolClosedOn) {

    /** Why no conference on that day considers the child. */
    public Optional<Gone> goneBy(LocalDate day) {
        return Gone.by(day, leftBy, leftOn, dateOfBirth);
    }

    /** What of the child's practice and school is closed on that day, each in words. */
    public List<String> closedBy(LocalDate day) {
        return Stream.of(closed(gpName, gpClosedOn, day), closed(schoolName, schoolClosedOn, day))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> closed(@Nullable String name, @Nullable LocalDate on, LocalDate day) {
        return on == null || !on.isBefore(day)
                ? Optional.empty()
                : Optional.of(name + " is closed (last day " + Words.day(on) + ")");
    }
}
