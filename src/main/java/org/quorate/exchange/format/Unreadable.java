package org.quorate.exchange.format;

/** A cell does not hold what its column asks for. The message completes "this is refused because it …". */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    public Unreadable(String why) {
        super(why, null, false, false);
    }

    /** Why, in words for the person who made the file. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
