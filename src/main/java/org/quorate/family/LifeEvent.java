package org.quorate.family;

/** What happens in a child's life and decides what is done about them. */
public enum LifeEvent {
    BORN("Born", "was born"),
    RENAMED("Renamed", "got another name"),
    ADOPTED("Adopted", "was adopted"),
    DIED("Died", "died"),
    MOVED_AWAY("Moved away", "moved away"),
    TRANSFERRED_OUT("Transferred to another authority", "was transferred to another authority"),
    /** Follows from the date of birth; nobody records it. */
    TURNED_18("Turned 18", "turned 18");

    private final String label;
    private final String happened;

    LifeEvent(String label, String happened) {
        this.label = label;
        this.happened = happened;
    }

    public String label() {
        return label;
    }

    /** As part of a sentence about the child: {@code moved away}. */
    public String happened() {
        return happened;
    }

    /** Whether no conference considers the child from then on, and a plan ends by it without one. */
    public boolean leaves() {
        return this == DIED || this == MOVED_AWAY || this == TRANSFERRED_OUT || this == TURNED_18;
    }
}
