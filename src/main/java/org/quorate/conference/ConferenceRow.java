package org.quorate.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Time;
import org.quorate.partnership.ConferenceKind;

/**
 * A conference as read for screens.
 *
 * @param reference the number people quote, for example {@code CP-2026-0042}
 * @param kinds what it is for its children; several when they differ
 * @param childLabels the children's names, eldest first, separated by commas; empty {@link #withoutNames}
 * @param dueOn the earliest due date among its children
 * @param late whether it is held or planned after the last day in time for any of them
 * @param lateReason why it is late; null when in time or not yet explained
 * @param reconvenes the conference that this one takes the place of
 * @param version for optimistic locking
 */
public record ConferenceRow(
        UUID id,
        String reference,
        UUID localityId,
        String localityName,
        @Nullable UUID chairId,
        @Nullable String chairName,
        @Nullable UUID roomId,
        @Nullable String roomName,
        @Nullable String placeNote,
        UUID ruleSetId,
        LocalDate heldOn,
        LocalTime startsAt,
        int minutes,
        ConferenceMode mode,
        ConferenceStatus status,
        Set<ConferenceKind> kinds,
        String childLabels,
        LocalDate dueOn,
        boolean late,
        @Nullable LateReason lateReason,
        @Nullable UUID reconvenes,
        long version) {

    /** For screens that name no child. */
    ConferenceRow withoutNames() {
        return new ConferenceRow(
                id,
                reference,
                localityId,
                localityName,
                chairId,
                chairName,
                roomId,
                roomName,
                placeNote,
                ruleSetId,
                heldOn,
                startsAt,
                minutes,
                mode,
                status,
                kinds,
                "",
                dueOn,
                late,
                lateReason,
                reconvenes,
                version);
    }

    /** The same for somebody who comes at another time, be it before or after midnight. */
    public ConferenceRow startingLater(int minutesAfter) {
        var theirs = heldOn.atTime(startsAt).plusMinutes(minutesAfter);
        return new ConferenceRow(
                id,
                reference,
                localityId,
                localityName,
                chairId,
                chairName,
                roomId,
                roomName,
                placeNote,
                ruleSetId,
                theirs.toLocalDate(),
                theirs.toLocalTime(),
                minutes,
                mode,
                status,
                kinds,
                childLabels,
                dueOn,
                late,
                lateReason,
                reconvenes,
                version);
    }

    /** The moment it is planned to begin. */
    public Instant startsAtInstant() {
        return heldOn.atTime(startsAt).atZone(Time.ENGLAND).toInstant();
    }

    public Instant endsAtInstant() {
        return startsAtInstant().plusSeconds(60L * minutes);
    }
}
