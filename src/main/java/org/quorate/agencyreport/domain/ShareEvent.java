package org.quorate.agencyreport.domain;

/** What becomes of a share after its release. */
public enum ShareEvent {
    /** The pack was handed over or posted, or the report was read aloud. */
    DONE("given"),
    /** The reader opened it on their page. */
    OPENED("opened"),
    /** The reader did not want it. */
    REFUSED("not wanted"),
    NOT_REACHED("not reached"),
    /** Taken back: whatever it opened is shut. */
    ENDED("taken back");

    private final String label;

    ShareEvent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Staff write down why. */
    public boolean needsNote() {
        return this == REFUSED || this == NOT_REACHED || this == ENDED;
    }
}
