package org.quorate.invitation;

/** What somebody who cannot come does instead; sources expect a report and, if possible, a briefed colleague. */
public enum Instead {
    REPORT("Sends a report"),
    DEPUTY("Sends a deputy"),
    NEITHER("Neither");

    private final String label;

    Instead(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
