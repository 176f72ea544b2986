package org.quorate.disclosure.domain;

/** What a person of staff decides about one passage. */
public enum PassageDecision {
    RELEASE("Given whole"),
    /** Names of other people are blacked out. */
    BLACK_OUT("Given, others blacked out"),
    WITHHOLD("Not given");

    private final String label;

    PassageDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
