package org.quorate.invitation.domain;

/** Why a colleague whom an invitee proposed is not invited in their place. */
public enum DeclineReason {
    KNOWS_THE_CHILD_BEST("The one invited knows the child best"),
    INVITED_ALREADY("The colleague is invited already"),
    NOT_OF_THAT_AGENCY("Not known to the agency"),
    SEND_AS_DEPUTY("May come as a deputy"),
    OTHER("Another reason");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
