package org.quorate.exchange.run;

/** Where an import is. */
public enum ImportState {
    /** Uploaded; begins as soon as a node is free. */
    QUEUED("Waiting to begin", false),
    /** Every row is checked; nothing is written yet. */
    CHECKING("Checking", false),
    /** The files are good; whoever imports is to look at what changes. */
    TO_CONFIRM("Waiting for you to confirm the changes", false),
    /** The rows are written, all or none. */
    WRITING("Writing", false),
    /** The good rows are in the portal. */
    DONE("Done", true),
    /** Something was wrong with the files, and nothing was written. */
    REFUSED("Refused", true),
    /** Something went wrong that is not the files' fault; nothing was written. */
    FAILED("Failed", true);

    private final String text;
    private final boolean over;

    ImportState(String text, boolean over) {
        this.text = text;
        this.over = over;
    }

    public String text() {
        return text;
    }

    public boolean isOver() {
        return over;
    }
}
