package org.quorate.decision;

/** What a conference decided for one child. */
public enum Outcome {
    PLAN_MADE("Child protection plan"),
    PLAN_CONTINUED("Plan continues"),
    PLAN_ENDED("Plan ends"),
    NO_PLAN_CIN("No plan: child in need"),
    NO_PLAN_EARLY_HELP("No plan: early help"),
    NO_PLAN_NFA("No plan: no further action");

    private final String text;

    Outcome(String text) {
        this.text = text;
    }

    /** As shown on screen and in the record. */
    public String text() {
        return text;
    }

    /** Whether the child is on a plan after the conference; a plan has a category and next dates. */
    public boolean leavesOnPlan() {
        return this == PLAN_MADE || this == PLAN_CONTINUED;
    }
}
