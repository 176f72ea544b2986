package org.quorate.agencyreport.domain;

/** Why a receipt was taken back. */
public enum TakeBackReason {
    WRONG_PERSON("Recorded for the wrong person"),
    WRONG_DOCUMENT("It was not this report"),
    ABOUT_SOMEBODY_ELSE("It was about another family"),
    WRONG_TIME("The time was wrong"),
    OTHER("Another reason");

    private final String label;

    TakeBackReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
