package org.quorate.preparation.domain;

/** What the chair does about a conference that is not ready. */
public enum NotReadyStep {
    GO_AHEAD("Go ahead"),
    ADJOURN("Adjourn"),
    MOVE("Move it");

    private final String label;

    NotReadyStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
