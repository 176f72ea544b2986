package org.quorate.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.partnership.ConferenceKind;

/**
 * The request to call a conference.
 *
 * @param localityId the locality that serves the family
 * @param children at least one child, none twice
 * @param heldOn the day; a working day, today or later
 * @param startsAt the clock time in England
 * @param minutes how long it is planned to take, 15 to 480
 * @param mode how people meet
 * @param chairId the practitioner who will chair; null while nobody is found
 * @param roomId the room; null for a virtual conference or while none is found
 * @param placeNote directions or the name of a place that is not in the list of rooms; at most 200 characters
 * @param lateReason why the date is after a child's due date; required then, and only then
 * @param lateNote words to go with it, at most 400 characters
 * @param reconvenes the adjourned or cancelled conference that this one takes the place of
 */
public record CallConference(
        UUID localityId,
        List<Child> children,
        LocalDate heldOn,
        LocalTime startsAt,
        int minutes,
        ConferenceMode mode,
        @Nullable UUID chairId,
        @Nullable UUID roomId,
        @Nullable String placeNote,
        @Nullable LateReason lateReason,
        @Nullable String lateNote,
        @Nullable UUID reconvenes) {

    public CallConference {
        children = List.copyOf(children);
    }

    /**
     * One child to consider.
     *
     * @param childId born or unborn
     * @param kind what the conference is for this child
     * @param clockBasis what the clock is counted from
     * @param clockFrom the day the clock is counted from
     */
    public record Child(UUID childId, ConferenceKind kind, ClockBasis clockBasis, LocalDate clockFrom) {}
}
