package org.quorate.conference;

/** Why a conference was moved, adjourned or cancelled: the codes the sources prove, domain reference 2.8. */
public enum EndReason {
    INQUORATE("Not enough agencies to be quorate"),
    SOCIAL_WORKER_UNAVAILABLE("Social worker not available"),
    CHAIR_UNAVAILABLE("Chair not available"),
    FAMILY_UNAVAILABLE("Family not available"),
    KEY_PROFESSIONAL_UNAVAILABLE("A key professional not available"),
    INTERPRETER_UNAVAILABLE("Interpreter not available"),
    REPORT_NOT_DONE("Social worker's report not done"),
    REPORT_NOT_SHARED("Reports not shared with the family in time"),
    KEY_INFORMATION_DELAYED("Key information delayed"),
    PARENT_UNWELL("Parent unwell or without time to read"),
    PARENT_ABROAD("Parent abroad"),
    COURT_OR_POLICE("Court or police constraint"),
    TECHNICAL_FAILURE("Technical failure"),
    ENQUIRY_ENDED("Enquiry ended: no conference needed"),
    FAMILY_MOVED("Family moved to another area"),
    CALLED_IN_ERROR("Called in error"),
    OTHER("Other");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
