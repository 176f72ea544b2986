package org.quorate.kernel.keeping;

/** A kind of record that a retention schedule has a line for. */
public enum RecordClass {
    /** A family, its children and adults, and whatever names them in any conference. */
    CASE_RECORD("Case record of a family"),
    /** What was sent about one conference, word for word. */
    MESSAGES("Messages about a conference"),
    /** What parents and carers wrote; the ticked answers name nobody and stay counted. */
    QUESTIONNAIRES("Families’ own words in questionnaires"),
    /** What leads from an appeal back to the council's own file. */
    APPEALS("Appeals"),
    /** The account of somebody who no longer signs in. */
    SIGN_IN("Closed accounts"),
    /** What was gathered and given when somebody asked for their own records. */
    ACCESS_REQUESTS("Requests for records");

    private final String label;

    RecordClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
