package org.quorate.preparation;

import java.time.Instant;

/**
 * How a child took part in an imported conference.
 *
 * @param recordedAt when the conference was held
 */
public record ImportedParticipation(
        String conferenceRef, String childRef, ParticipationCode code, boolean consultationForm, Instant recordedAt) {}
