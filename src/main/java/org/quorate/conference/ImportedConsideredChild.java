package org.quorate.conference;

import java.time.LocalDate;
import org.quorate.partnership.ConferenceKind;

/**
 * A child that an imported conference considers.
 *
 * @param dueOn the last day on which the conference is in time for this child
 */
public record ImportedConsideredChild(
        String conferenceRef,
        String childRef,
        ConferenceKind kind,
        ClockBasis clockBasis,
        LocalDate clockFrom,
        LocalDate dueOn) {}
