package org.quorate.attendance;

/** How it is recorded that somebody invited was not there. */
public enum AbsenceKind {
    /** They said beforehand, or let it be said, that they could not come. */
    APOLOGIES,
    /** They did not come and nobody said why. */
    NOT_ATTENDED
}
