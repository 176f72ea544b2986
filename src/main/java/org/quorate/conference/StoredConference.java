package org.quorate.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import org.quorate.partnership.ConferenceKind;

/**
 * What a later import needs to know of a conference imported before.
 *
 * @param kind initial before pre-birth before transfer-in before review, where its children differ
 */
public record StoredConference(
        LocalDate heldOn, LocalTime startsAt, int minutes, ConferenceStatus status, ConferenceKind kind) {}
