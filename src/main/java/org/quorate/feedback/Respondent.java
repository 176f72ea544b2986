package org.quorate.feedback;

/** Who filled in a questionnaire. */
public enum Respondent {
    MOTHER,
    FATHER,
    CARER,
    /** Someone else of the family. */
    OTHER_FAMILY,
    NOT_SAID
}
