package org.quorate.agencyreport.domain;

/** What a reader says of a part of a report. */
public enum CommentKind {
    COMMENT("Comment"),
    /** They say that something in it is not right. */
    CORRECTION("Says it is not right");

    private final String label;

    CommentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
