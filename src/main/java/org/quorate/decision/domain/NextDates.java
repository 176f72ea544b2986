package org.quorate.decision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.Clocks;
import org.quorate.decision.Outcome;
import org.quorate.kernel.Deadline;
import org.quorate.partnership.ConferenceKind;

/**
 * What follows from a decision, and by when.
 *
 * @param review the next review conference; null when the child is not on a plan
 * @param coreGroup the first core group; null unless a plan was made
 */
public record NextDates(@Nullable Deadline review, @Nullable Deadline coreGroup) {

    public static final NextDates NONE = new NextDates(null, null);

    /**
     * @param heldOn the day of the conference
     * @param born null for an unborn child
     */
    public static NextDates after(
            Outcome outcome, ConferenceKind kind, LocalDate heldOn, @Nullable LocalDate born, Clocks clocks) {
        return switch (outcome) {
            case PLAN_MADE -> new NextDates(firstReview(kind, heldOn, born, clocks), clocks.coreGroup(heldOn));
            case PLAN_CONTINUED -> new NextDates(clocks.laterReview(heldOn), null);
            case PLAN_ENDED, NO_PLAN_CIN, NO_PLAN_EARLY_HELP, NO_PLAN_NFA -> NONE;
        };
    }

    private static Deadline firstReview(
            ConferenceKind kind, LocalDate heldOn, @Nullable LocalDate born, Clocks clocks) {
        return kind == ConferenceKind.PRE_BIRTH
                ? clocks.firstReviewAfterPreBirth(heldOn, born)
                : clocks.firstReview(heldOn);
    }
}
