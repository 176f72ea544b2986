package org.quorate.directory.domain;

/** How far up an agency an unanswered invitation has gone. */
public enum EscalationLevel {
    FIRST(1, "Manager, named GP or safeguarding lead"),
    SECOND(2, "Head of service");

    private final int number;
    private final String displayName;

    EscalationLevel(int number, String displayName) {
        this.number = number;
        this.displayName = displayName;
    }

    /** 1 or 2, as in the view {@code directory_escalation_label}. */
    public int number() {
        return number;
    }

    public String displayName() {
        return displayName;
    }

    public static EscalationLevel of(int number) {
        return number == 1 ? FIRST : SECOND;
    }
}
