package org.quorate.agencyreport.domain;

/** Why a report, or a part of it, is kept from a member of the family (domain reference 2.2, 2.5). */
public enum WithholdGround {
    RISK_TO_CHILD("It would put a child at risk"),
    RISK_TO_ADULT("It would put an adult at risk"),
    CRIMINAL_INVESTIGATION("It would harm a criminal investigation"),
    FABRICATED_ILLNESS("Concern about fabricated or induced illness"),
    COURT_ORDER("A court order or bail condition"),
    THIRD_PARTY("It is about somebody else, who has not agreed"),
    CHILDS_WISH("The child asked for it not to be told"),
    NOT_FOR_THIS_AGE("Not right for this child’s age and understanding");

    private final String label;

    WithholdGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
