package org.quorate.attendance;

/** What the roll knows about somebody invited. */
public enum RollState {
    /** Nothing yet. */
    EXPECTED("Not here yet"),
    HERE("Here"),
    LEFT("Left"),
    APOLOGIES("Apologies"),
    NOT_ATTENDED("Did not attend");

    private final String text;

    RollState(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Was there for a part or all of the conference. */
    public boolean attended() {
        return this == HERE || this == LEFT;
    }

    public boolean absent() {
        return this == APOLOGIES || this == NOT_ATTENDED;
    }
}
