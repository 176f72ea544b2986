package org.quorate.invitation;

/** Why an invitation was taken back. */
public enum WithdrawReason {
    NO_LONGER_INVOLVED("No longer involved with the family"),
    REPLACED("A colleague is invited instead"),
    LEFT_AGENCY("Has left the agency"),
    NOT_SAFE("Not safe for somebody who comes"),
    CHAIR_DECIDED("The chair decided they should not come"),
    FAMILY_ASKED("The family asked for it"),
    INVITED_IN_ERROR("Invited in error"),
    OTHER("Another reason");

    private final String label;

    WithdrawReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
