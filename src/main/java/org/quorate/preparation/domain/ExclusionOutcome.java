package org.quorate.preparation.domain;

/** What the chair decides about somebody's coming. */
public enum ExclusionOutcome {
    REFUSED("Not kept out"),
    WHOLE("Kept out of the whole conference"),
    PART("Kept out of a part"),
    /** Instead of being kept out. */
    SEPARATE("Attends separately"),
    /** A decision made before holds no more. */
    ENDED("Takes part like everybody again");

    private final String label;

    ExclusionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it changes how they take part. */
    public boolean holds() {
        return this == WHOLE || this == PART || this == SEPARATE;
    }
}
