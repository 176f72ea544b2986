package org.quorate.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Deadline;
import org.quorate.partnership.ConferenceKind;

/** What a child's clock is counted from; decides with the rule set when the conference is due. */
public enum ClockBasis {
    /** The strategy discussion at which section 47 enquiries were initiated, not a later one. */
    STRATEGY_DISCUSSION("Strategy discussion that began the enquiry"),
    /** The initial or transfer-in conference that made the plan. */
    INITIAL_CONFERENCE("Initial conference"),
    /** The initial conference of a child who was not born yet. */
    PRE_BIRTH_CONFERENCE("Pre-birth conference"),
    /** The review before this one. */
    PREVIOUS_REVIEW("Previous review"),
    /** The day the rule set counts a transfer from: received, accepted, or documents complete. */
    TRANSFER("Transfer from another authority");

    private final String label;

    ClockBasis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What may start the clock of a conference of this kind; the usual one first. */
    public static List<ClockBasis> of(ConferenceKind kind) {
        return switch (kind) {
            case INITIAL, PRE_BIRTH -> List.of(STRATEGY_DISCUSSION);
            case REVIEW -> List.of(INITIAL_CONFERENCE, PREVIOUS_REVIEW, PRE_BIRTH_CONFERENCE);
            case TRANSFER_IN -> List.of(TRANSFER);
        };
    }

    /**
     * When a conference is due.
     *
     * @param from the day this basis happened
     * @param born the child's date of birth; null when unborn
     */
    public Deadline due(Clocks clocks, LocalDate from, @Nullable LocalDate born) {
        return switch (this) {
            case STRATEGY_DISCUSSION -> clocks.initial(from);
            case INITIAL_CONFERENCE -> clocks.firstReview(from);
            case PRE_BIRTH_CONFERENCE -> clocks.firstReviewAfterPreBirth(from, born);
            case PREVIOUS_REVIEW -> clocks.laterReview(from);
            case TRANSFER -> clocks.transferIn(new Clocks.Transfer(from, from, from)).orElseThrow();
        };
    }
}
