package org.quorate.conference;

/** Where a conference is in its life. */
public enum ConferenceStatus {
    /** It has a date and has not begun to decide. */
    CALLED("Called"),
    /** It was held and its decisions are on record. */
    HELD("Held"),
    /** It met, or was about to, and could not go on; another must be called. */
    ADJOURNED("Adjourned"),
    /** It did not take place. */
    CANCELLED("Cancelled");

    private final String label;

    ConferenceStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
