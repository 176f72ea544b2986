package org.quorate.feedback;

/** Which questionnaire it is. */
public enum Form {
    /** After an initial conference, before birth and transfer-in too. */
    INITIAL,
    /** After a review conference. */
    REVIEW
}
