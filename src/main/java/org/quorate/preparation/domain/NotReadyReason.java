package org.quorate.preparation.domain;

/** Why the chair does what they do about a conference that is not ready. */
public enum NotReadyReason {
    DELAY_HARMFUL("Waiting would put a child at risk"),
    FAMILY_AGREES("The parents have read it since and want to go on"),
    READ_TOGETHER("It is read with the parents before the conference begins"),
    REPORT_NOT_DONE("The social worker’s report is not done"),
    PARENTS_NEED_TIME("The parents need time to read it"),
    INTERPRETER_NEEDED("It must be interpreted or translated first"),
    OTHER("Another reason");

    private final String label;

    NotReadyReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
