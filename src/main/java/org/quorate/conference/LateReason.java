package org.quorate.conference;

/**
 * Why a conference is held later than its due date, or was put off. Codes found in published annual reports (Lancashire
 * 2018/19, Darlington 2020) with those that reviewing services ask for besides.
 */
public enum LateReason {
    SW_UNAVAILABLE("Social worker unavailable"),
    FAMILY_UNAVAILABLE("Family unavailable"),
    INQUORATE("Not quorate"),
    CHAIR_UNAVAILABLE("Chair unavailable"),
    SW_REPORT_NOT_DONE("Social worker's report not done"),
    DATE_MISCALCULATED("Date miscalculated"),
    KEY_INFORMATION_DELAYED("Key information delayed"),
    KEY_PROFESSIONAL_UNAVAILABLE("Key professional unavailable"),
    INTERPRETER_UNAVAILABLE("Interpreter unavailable"),
    PARENT_ABROAD("Parent abroad"),
    REPORT_NOT_SHARED("Report not shared with the family"),
    PARENT_UNWELL("Parent unwell or without time to read the reports"),
    TECHNICAL_FAILURE("Technical failure"),
    COURT_OR_POLICE("Constraint from court or police"),
    OTHER("Other");

    private final String text;

    LateReason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
