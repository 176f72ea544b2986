package org.quorate.family;

/** As the CIN census asks for it. */
public enum Sex {
    FEMALE("Female"),
    MALE("Male"),
    UNKNOWN("Not known");

    private final String displayName;

    Sex(String displayName) {
        this.displayName = displayName;
    }

    public String displayName() {
        return displayName;
    }
}
