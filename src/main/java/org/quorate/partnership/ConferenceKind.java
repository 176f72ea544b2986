package org.quorate.partnership;

/** Why a child is considered at a conference. Siblings at one conference may be there for different reasons. */
public enum ConferenceKind {
    /** After section 47 enquiries: does the child need a plan? */
    INITIAL("ICPC", "Initial conference"),
    /** The child has a plan: does it work, and is it still needed? */
    REVIEW("RCPC", "Review conference"),
    /** The child is not born yet. */
    PRE_BIRTH("Pre-birth ICPC", "Pre-birth initial conference"),
    /** The child has a plan elsewhere and has moved here. */
    TRANSFER_IN("Transfer-in ICPC", "Transfer-in initial conference");

    private final String shortName;
    private final String title;

    ConferenceKind(String shortName, String title) {
        this.shortName = shortName;
        this.title = title;
    }

    /** As professionals say it: {@code ICPC}, {@code RCPC}, {@code Pre-birth ICPC}, {@code Transfer-in ICPC}. */
    public String shortName() {
        return shortName;
    }

    public String title() {
        return title;
    }

    /** Decides whether there is to be a plan here at all; everything but a review. */
    public boolean isInitial() {
        return this != REVIEW;
    }
}
