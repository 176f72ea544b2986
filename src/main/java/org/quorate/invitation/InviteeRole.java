package org.quorate.invitation;

/** What somebody is invited to a conference as. */
public enum InviteeRole {
    /** Speaks for an agency, and is counted for quoracy. */
    PROFESSIONAL("Professional"),
    PARENT_CARER("Parent or carer"),
    /** A child who is considered. */
    CHILD("Child"),
    /** The one adult a family may bring: friend, relative (domain reference 2.3). */
    SUPPORTER("Supporter"),
    ADVOCATE("Advocate"),
    INTERPRETER("Interpreter"),
    /** The council's or the family's lawyer; advises and does not decide. */
    LEGAL("Legal adviser"),
    /** Takes no part in the discussion; how many is for the rule set to say. */
    OBSERVER("Observer"),
    MINUTE_TAKER("Minute taker");

    private final String label;

    InviteeRole(String label) {
        this.label = label;
    }

    /** Whether somebody in this role may come with one of the family; the portal does not know with whom. */
    public boolean isBesideTheFamily() {
        return this == SUPPORTER || this == ADVOCATE || this == INTERPRETER || this == LEGAL;
    }

    public String label() {
        return label;
    }
}
