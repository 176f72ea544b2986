package org.quorate.appeal;

/** How an appeal ended. The conference's decision stands meanwhile, and an appeal cannot itself change it. */
public enum AppealOutcome {
    UPHELD("Upheld"),
    PARTLY_UPHELD("Partly upheld"),
    NOT_UPHELD("Not upheld"),
    WITHDRAWN("Withdrawn"),
    OUT_OF_TIME("Out of time");

    private final String text;

    AppealOutcome(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Such an outcome has a reason. */
    public boolean isUpheld() {
        return this == UPHELD || this == PARTLY_UPHELD;
    }
}
