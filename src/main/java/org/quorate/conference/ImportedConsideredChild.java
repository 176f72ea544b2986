package org.quorate.conference;

import java.time.LocalDate;
import org.quorate.partnership.ConferenceKind;

/**
 * A child that an imported conference considers.
 *
 * @param dueOn the last working day on which the conference is in time for this child
 * @param limitOn the last day in time at all, by which a past conference is judged; {@code dueOn} or later
 */
public record ImportedConsideredChild(
        String conferenceRef,
        String childRef,
        ConferenceKind kind,
        ClockBasis clockBasis,
        LocalDate clockFrom,
        LocalDate dueOn,
        LocalDate limitOn) {}
