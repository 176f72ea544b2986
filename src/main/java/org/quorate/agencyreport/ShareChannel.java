package org.quorate.agencyreport;

/** How a report reaches a member of the family. */
public enum ShareChannel {
    /** A light page behind a personal link and a one-time code. */
    LINK("Read online"),
    /** A printed pack handed over. */
    PRINTED("Printed pack handed over"),
    /** Read aloud, or interpreted, in person. */
    READ_ALOUD("Read aloud in person"),
    /** A printed pack by post. */
    POST("Printed pack by post");

    private final String label;

    ShareChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
