package org.quorate.conference;

import java.util.Arrays;
import java.util.List;
import org.quorate.partnership.ConferenceKind;

/** What a child's clock is counted from. */
public enum ClockBasis {
    /** The strategy discussion at which section 47 enquiries were initiated. */
    STRATEGY_DISCUSSION("the strategy discussion"),
    /** The conference that made the plan: initial, before birth or transfer-in. */
    INITIAL_CONFERENCE("the initial conference"),
    PREVIOUS_REVIEW("the previous review"),
    /** The birth of a child whose plan was made before it. */
    BIRTH("the birth"),
    TRANSFER_RECEIVED("the day the transfer was received"),
    TRANSFER_ACCEPTED("the day the transfer was accepted"),
    TRANSFER_DOCUMENTS("the day the transfer documents were complete");

    private final String text;

    ClockBasis(String text) {
        this.text = text;
    }

    /** Completes "15 working days from …". */
    public String text() {
        return text;
    }

    public boolean fits(ConferenceKind kind) {
        return switch (this) {
            case STRATEGY_DISCUSSION -> kind == ConferenceKind.INITIAL || kind == ConferenceKind.PRE_BIRTH;
            case INITIAL_CONFERENCE, PREVIOUS_REVIEW, BIRTH -> kind == ConferenceKind.REVIEW;
            case TRANSFER_RECEIVED, TRANSFER_ACCEPTED, TRANSFER_DOCUMENTS -> kind == ConferenceKind.TRANSFER_IN;
        };
    }

    /** What the clock of that kind of conference may be counted from, anywhere in England. */
    public static List<ClockBasis> of(ConferenceKind kind) {
        return Arrays.stream(values()).filter(basis -> basis.fits(kind)).toList();
    }
}
