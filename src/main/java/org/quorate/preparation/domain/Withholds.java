package org.quorate.preparation.domain;

/** Which agencies' reports are not shared with somebody because of the chair's decision. */
public enum Withholds {
    ALL("No report is shared with them"),
    NAMED("Some reports are not shared with them"),
    NONE("They may have the reports");

    private final String label;

    Withholds(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
