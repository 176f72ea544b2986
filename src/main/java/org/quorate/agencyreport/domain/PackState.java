package org.quorate.agencyreport.domain;

/** How the printed pack of one reader stands. */
public enum PackState {
    NOTHING("Nothing may be printed for them now"),
    NOT_MADE("Not made yet"),
    /** What it held is what they would get now. */
    CURRENT("Made, and nothing has changed since"),
    OLDER("Older: a report has changed since");

    private final String label;

    PackState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody has to make it, or make it anew. */
    public boolean isOpen() {
        return this == NOT_MADE || this == OLDER;
    }
}
