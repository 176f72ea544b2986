package org.quorate.family.domain;

/** Whose address it is. */
public enum PersonKind {
    CHILD,
    ADULT
}
