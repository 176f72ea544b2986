package org.quorate.preparation.domain;

/** Whether a conference can run as far as the social worker's report goes; the furthest first. */
public enum Ready {
    READY("The social worker’s report is done and shared in time"),
    /** There is still time. */
    TO_BE_SHARED("The social worker’s report must still be shared with a parent"),
    TO_BE_DONE("The social worker’s report must still be done"),
    TO_BE_ASKED("No social worker’s report is asked for yet"),
    LATE("The social worker’s report was done or shared too late"),
    NOT_SHARED("The social worker’s report was not shared with a parent in time"),
    NOT_DONE("The social worker’s report is not done"),
    NOT_ASKED("No social worker’s report was asked for");

    private final String label;

    Ready(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Something is missing, and there is time left. */
    public boolean stillTime() {
        return this == TO_BE_SHARED || this == TO_BE_DONE || this == TO_BE_ASKED;
    }

    /** Zero tolerance: only the chair may let it go ahead now. */
    public boolean notReady() {
        return this != READY && !stillTime();
    }
}
