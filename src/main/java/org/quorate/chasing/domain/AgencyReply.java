package org.quorate.chasing.domain;

/** What somebody who answers for an agency says when its invitee does not answer. */
public enum AgencyReply {
    /** Not the invitee's answer, but nobody further up is told. */
    WILL_COME("Manager says they will come"),
    COLLEAGUE("Manager proposes a colleague"),
    REPORT("Manager says a report will follow"),
    NOBODY("Manager says nobody can come"),
    WRONG_AGENCY("Manager says it is not for them");

    private final String badge;

    AgencyReply(String badge) {
        this.badge = badge;
    }

    /** As the reviewing service reads it beside the invitee. */
    public String badge() {
        return badge;
    }

    /** Whether the invitee is left in peace too; only who is promised to come is still asked how. */
    public boolean endsReminders() {
        return this != WILL_COME;
    }
}
