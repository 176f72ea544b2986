package org.quorate.family.domain;

/** Whose address it is. */
public enum PersonKind {
    CHILD("Child"),
    ADULT("Adult");

    private final String displayName;

    PersonKind(String displayName) {
        this.displayName = displayName;
    }

    public String displayName() {
        return displayName;
    }
}
