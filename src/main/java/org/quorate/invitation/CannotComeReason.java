package org.quorate.invitation;

/** Why an invitee cannot come. */
public enum CannotComeReason {
    /** Clashes are a main reason agencies give (domain reference 2.11). */
    OTHER_CONFERENCE("Another conference at that time"),
    LEAVE_OR_SICKNESS("Leave or sickness"),
    COURT("In court"),
    WORKLOAD("Workload"),
    NOT_INVOLVED("Not involved with the child"),
    SHORT_NOTICE("Not enough notice"),
    DISTANCE("Too far to travel"),
    CARING_OR_WORK("Caring for others, or own work"),
    DOES_NOT_WISH("Does not wish to come"),
    OTHER("Another reason");

    private final String label;

    CannotComeReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
