package org.quorate.attendance;

/** What the roll knows about somebody invited. */
public enum RollState {
    /** Nothing yet. */
    EXPECTED,
    HERE,
    LEFT,
    APOLOGIES,
    /** Did not attend. */
    NOT_ATTENDED;

    /** Was there for a part or all of the conference. */
    public boolean attended() {
        return this == HERE || this == LEFT;
    }
}
