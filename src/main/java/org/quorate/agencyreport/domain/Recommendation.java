package org.quorate.agencyreport.domain;

/** What an agency recommends for one child. The conference's chair decides. */
public enum Recommendation {
    PLAN("Child protection plan"),
    CHILD_IN_NEED("Child in need plan"),
    EARLY_HELP("Early help"),
    NOTHING_FURTHER("No plan"),
    NOT_YET("To be decided at the conference");

    private final String label;

    Recommendation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
