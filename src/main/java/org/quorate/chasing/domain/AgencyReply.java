package org.quorate.chasing.domain;

/** What somebody who answers for an agency says when its invitee does not answer. */
public enum AgencyReply {
    /** Not the invitee's answer, but nobody further up is told. */
    WILL_COME("They will come", "Manager says they will come"),
    COLLEAGUE("A colleague comes instead", "Manager proposes a colleague"),
    REPORT("Nobody comes, a report will follow", "Manager says a report will follow"),
    NOBODY("Nobody can come", "Manager says nobody can come"),
    WRONG_AGENCY("This is not for our agency", "Manager says it is not for them");

    private final String label;
    private final String badge;

    AgencyReply(String label, String badge) {
        this.label = label;
        this.badge = badge;
    }

    /** As the manager reads it. */
    public String label() {
        return label;
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
