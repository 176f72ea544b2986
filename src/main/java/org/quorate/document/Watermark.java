package org.quorate.document;

/**
 * Whose copy it is and when it was made, across every page and at its foot. It stands behind the text and is no part of
 * it: a screen reader does not read it.
 */
public record Watermark(String reader, String time) {

    /** As it stands on the page. */
    public String words() {
        return reader + " · " + time;
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "Watermark";
    }
}
