package org.quorate.agencyreport.domain;

/** Why no report comes from somebody who was asked for one. */
public enum CannotReportReason {
    NO_ACCESS_TO_RECORDS("I cannot get at the records in time"),
    LEAVE_OR_SICKNESS("I am on leave or unwell, and nobody stands in"),
    NOT_OUR_FAMILY("The family is with another agency"),
    LEGAL_ADVICE("We were told by a lawyer not to report"),
    INVESTIGATION("It would harm an investigation"),
    OTHER("Another reason");

    private final String label;

    CannotReportReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
