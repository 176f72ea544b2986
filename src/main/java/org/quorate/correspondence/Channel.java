package org.quorate.correspondence;

/** How a message reaches somebody. */
public enum Channel {
    EMAIL("E-mail"),
    SMS("Text message"),
    LETTER("Letter"),
    /** No address is known, or none may be used: a person tells them. */
    BY_HAND("By hand");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
