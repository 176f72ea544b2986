package org.quorate.appeal;

/** Why an appeal was upheld, in whole or in part. */
public enum UpheldReason {
    /** The one appeal upheld in Lancashire in 2018/19. */
    KEY_PROFESSIONALS_ABSENT,
    /** Reports were not shared in time. */
    REPORT_NOT_SHARED,
    /** The family did not meet the chair beforehand. */
    CHAIR_NOT_MET,
    /** Information was wrong or missing. */
    INFORMATION_WRONG,
    /** The family had too little notice. */
    NOTICE_TOO_SHORT,
    OTHER
}
