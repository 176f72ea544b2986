package org.quorate.conference;

import java.util.UUID;

/** A conference was held, adjourned or cancelled. */
public record ConferenceEnded(UUID conferenceId, ConferenceStatus status) {}
