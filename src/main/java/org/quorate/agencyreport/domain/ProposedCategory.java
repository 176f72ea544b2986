package org.quorate.agencyreport.domain;

/** The category of harm an agency would put a child on a plan for; the four of Working Together. */
public enum ProposedCategory {
    NEG("Neglect"),
    PHY("Physical abuse"),
    SAB("Sexual abuse"),
    EMO("Emotional abuse");

    private final String label;

    ProposedCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
