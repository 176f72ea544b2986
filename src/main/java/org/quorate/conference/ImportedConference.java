package org.quorate.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conference in the importing council's own files, checked before.
 *
 * @param ref its reference there; becomes the number people quote
 * @param minutes how long it took or is planned to take
 * @param changeReason why it was adjourned or cancelled; null otherwise
 * @param lateReason why it was held after a due date; null when in time or not known
 * @param reconvenesRef the adjourned or cancelled conference that this one takes the place of
 * @param movedFrom the day it was first called for; null when it was never moved
 */
public record ImportedConference(
        String ref,
        UUID localityId,
        @Nullable String chairRef,
        @Nullable String roomRef,
        UUID ruleSetId,
        LocalDate heldOn,
        LocalTime startsAt,
        int minutes,
        ConferenceMode mode,
        @Nullable String placeNote,
        ConferenceStatus status,
        @Nullable EndReason changeReason,
        @Nullable LateReason lateReason,
        @Nullable String reconvenesRef,
        LocalDate calledOn,
        @Nullable LocalDate movedFrom,
        @Nullable EndReason movedReason) {}
