package org.quorate.preparation.domain;

/** On what ground somebody asks that a member of the family be kept out (domain reference 2.5). */
public enum ExclusionGround {
    CHILD_HARMED("Their presence would seriously prejudice the child’s welfare"),
    DISRUPTION(
            "Serious disruption is likely: violence, threats, discrimination, intoxication or acute mental ill-health"),
    CHILD_ASKS("The child asks for it"),
    OTHERS_SILENCED("They would stop somebody else from contributing properly"),
    CONFIDENTIAL("Confidential information must be heard: legal advice or a criminal investigation"),
    FAMILY_CONFLICT("Conflict in the family, such as domestic abuse");

    private final String label;

    ExclusionGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether attending separately is the usual answer, rather than being kept out. */
    public boolean asksForSeparateAttendance() {
        return this == FAMILY_CONFLICT;
    }
}
