package org.quorate.attendance.domain;

/** How a notice of persistent absence ended. */
public enum AbsenceOutcome {
    WILL_TAKE_PART("They will come or report from now on"),
    ADDRESS_CORRECTED("The wrong people were invited"),
    COUNTED_WRONGLY("They came or reported, the record was wrong"),
    TAKEN_TO_PARTNERSHIP("Taken to the partnership"),
    OTHER("Something else");

    private final String label;

    AbsenceOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
