package org.quorate.invitation.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceMode;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;

/**
 * Whether an answer still stands when the conference it was given to changes. It stands when what it was about has
 * not changed: a promise to come to another hour is no promise, but who is not involved is not involved on any day.
 */
public final class StillHolds {

    /** Reasons that have nothing to do with the hour. */
    private static final Set<CannotComeReason> WHENEVER =
            Set.of(CannotComeReason.NOT_INVOLVED, CannotComeReason.DOES_NOT_WISH);

    private StillHolds() {}

    /** @param reason why they cannot come; null when they come */
    public static boolean onAnotherTime(Answer answer, @Nullable CannotComeReason reason) {
        return answer == Answer.CANNOT_COME && reason != null && WHENEVER.contains(reason);
    }

    /**
     * The day and start are the same, only the place, the way of meeting or the length has changed.
     *
     * @param mode how the conference meets now
     */
    public static boolean elsewhere(Answer answer, @Nullable CannotComeReason reason, ConferenceMode mode) {
        return switch (answer) {
            case IN_PERSON -> mode != ConferenceMode.VIRTUAL;
            // the telephone is a way in whatever the mode
            case PHONE -> true;
            case VIDEO -> mode != ConferenceMode.IN_PERSON;
            case CANNOT_COME -> reason != CannotComeReason.DISTANCE;
        };
    }
}
