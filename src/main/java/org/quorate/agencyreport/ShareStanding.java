package org.quorate.agencyreport;

/** How one report stands with one member of the family; read from what happened, never edited. */
public enum ShareStanding {
    NOT_WRITTEN("Not written yet"),
    TO_SHARE("To be shared"),
    MAY_NOT("May not be shared"),
    /** Whether it may be is not known, such as while the chair decides about them; it is not shared, and not settled. */
    NOT_CHECKED("Waits for an answer"),
    /** What a child may have waits for the chair, and nobody has to hurry. */
    NOT_DECIDED("Nobody has decided"),
    WITHHELD("Withheld"),
    /** A pack or a talk that has not happened yet. */
    RELEASED("Released, not given yet"),
    SENT("Link sent, not opened yet"),
    SHARED("Shared"),
    OPENED("Opened"),
    REFUSED("Did not want it"),
    NOT_REACHED("Could not be reached"),
    ENDED("Taken back");

    private final String label;

    ShareStanding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** It is, or was put, in their hands. */
    public boolean reached() {
        return this == SENT || this == SHARED || this == OPENED;
    }

    /** It must not be, and that is settled. */
    public boolean isKept() {
        return this == MAY_NOT || this == NOT_DECIDED || this == WITHHELD;
    }

    /** Somebody still has to do something about it. */
    public boolean isOpen() {
        return this == TO_SHARE || this == RELEASED || this == NOT_REACHED;
    }
}
