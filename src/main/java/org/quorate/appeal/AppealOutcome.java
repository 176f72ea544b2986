package org.quorate.appeal;

/** How an appeal ended. The conference's decision stands meanwhile, and an appeal cannot itself change it. */
public enum AppealOutcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    WITHDRAWN,
    OUT_OF_TIME;

    /** Such an outcome has a reason. */
    public boolean isUpheld() {
        return this == UPHELD || this == PARTLY_UPHELD;
    }
}
