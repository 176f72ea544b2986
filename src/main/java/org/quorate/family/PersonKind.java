package org.quorate.family;

/** Whose address it is. */
public enum PersonKind {
    CHILD,
    ADULT
}
