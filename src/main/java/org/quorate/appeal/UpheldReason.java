package org.quorate.appeal;

/** Why an appeal was upheld, in whole or in part. */
public enum UpheldReason {
    /** The one appeal upheld in Lancashire in 2018/19. */
    KEY_PROFESSIONALS_ABSENT("Key professionals were absent"),
    REPORT_NOT_SHARED("Reports were not shared in time"),
    CHAIR_NOT_MET("The family did not meet the chair beforehand"),
    INFORMATION_WRONG("Information was wrong or missing"),
    NOTICE_TOO_SHORT("The family had too little notice"),
    OTHER("Other");

    private final String text;

    UpheldReason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
