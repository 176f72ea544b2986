package org.quorate.feedback;

/** Who filled in a questionnaire. */
public enum Respondent {
    MOTHER("Mother"),
    FATHER("Father"),
    CARER("Carer"),
    OTHER_FAMILY("Someone else of the family"),
    NOT_SAID("Not said");

    private final String text;

    Respondent(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
