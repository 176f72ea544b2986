package org.quorate.exchange.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceStatus;
import org.quorate.partnership.ConferenceKind;

/**
 * What other rows need to know of a conference.
 *
 * @param kind what it is as a whole: initial before pre-birth before transfer-in before review; null until a child is
 *     known
 */
public record ConferenceFacts(
        LocalDate heldOn,
        LocalTime startsAt,
        int minutes,
        ConferenceStatus status,
        @Nullable ConferenceKind kind) {

    /** The same conference once it is known to consider a child for this reason. */
    public ConferenceFacts considering(ConferenceKind forOne) {
        return new ConferenceFacts(
                heldOn, startsAt, minutes, status, kind == null || before(forOne, kind) ? forOne : kind);
    }

    public LocalDateTime start() {
        return heldOn.atTime(startsAt);
    }

    /** Whether people met, so that somebody can have attended. */
    public boolean met() {
        return status == ConferenceStatus.HELD || status == ConferenceStatus.ADJOURNED;
    }

    private static boolean before(ConferenceKind one, ConferenceKind other) {
        return rank(one) < rank(other);
    }

    private static int rank(ConferenceKind kind) {
        return switch (kind) {
            case INITIAL -> 1;
            case PRE_BIRTH -> 2;
            case TRANSFER_IN -> 3;
            case REVIEW -> 4;
        };
    }
}
