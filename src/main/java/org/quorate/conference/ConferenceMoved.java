package org.quorate.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A conference got another day or start, and perhaps another place with it; replies to the old one may not hold.
 * Published within the transaction that moves it.
 */
public record ConferenceMoved(UUID conferenceId, LocalDate fromDay, LocalTime fromTime) {}
