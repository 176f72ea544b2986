package org.quorate.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.partnership.ConferenceKind;

/**
 * One child that a conference considers, with the child's own kind and clock.
 *
 * @param label the child's name, or what an unborn child is called
 * @param dateOfBirth null for an unborn child
 * @param expectedOn the date an unborn child is expected; null when born
 * @param dueOn the last working day on which the conference is in time for this child
 * @param limitOn the last day in time at all, by which a conference that was held is judged
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
        LocalDate limitOn) {}
