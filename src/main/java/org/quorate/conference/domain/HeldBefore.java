package org.quorate.conference.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ClockBasis;
import org.quorate.partnership.ConferenceKind;

/**
 * A held conference at which a child was considered before; the next review's clock starts there. Without id and
 * number when it is restricted for another child's sake and the reader is not let in.
 */
public record HeldBefore(
        @Nullable UUID conferenceId,
        String reference,
        LocalDate heldOn,
        ConferenceKind kind,
        @Nullable UUID chairId) {

    /** What the clock of a review after this conference is counted from. */
    public ClockBasis basis() {
        return kind.isInitial() ? ClockBasis.INITIAL_CONFERENCE : ClockBasis.PREVIOUS_REVIEW;
    }

    /** The same of a restricted conference, for somebody who must know of the time and of nothing else. */
    public HeldBefore withheld() {
        return new HeldBefore(null, Booking.WITHHELD, heldOn, kind, chairId);
    }
}
