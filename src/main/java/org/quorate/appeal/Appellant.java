package org.quorate.appeal;

/** Who appeals. */
public enum Appellant {
    MOTHER,
    FATHER,
    CARER,
    CHILD,
    AGENCY,
    OTHER
}
