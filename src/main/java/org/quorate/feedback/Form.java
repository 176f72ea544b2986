package org.quorate.feedback;

/** Which questionnaire it is. */
public enum Form {
    /** After an initial conference, before birth and transfer-in too. */
    INITIAL("After an initial conference"),
    REVIEW("After a review conference");

    private final String text;

    Form(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
