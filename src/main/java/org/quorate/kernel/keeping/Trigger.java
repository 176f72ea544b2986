package org.quorate.kernel.keeping;

/** From when on years of keeping are counted. */
public enum Trigger {
    /** The last conference, appeal, end of a plan or of somebody's work with the family. */
    LAST_CONTACT("the last contact"),
    /** The birth of the youngest child, or the day it was expected. */
    YOUNGEST_BORN("the youngest child’s birth"),
    LAST_MESSAGE("the last message"),
    LAST_ANSWERED("the last questionnaire"),
    APPEAL_DECIDED("the appeal’s decision"),
    LAST_SIGN_IN("the last sign-in"),
    REQUEST_ANSWERED("the answer");

    private final String label;

    Trigger(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
