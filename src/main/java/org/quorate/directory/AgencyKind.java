package org.quorate.directory;

/** What an agency is. */
public enum AgencyKind {
    COUNCIL_CHILDREN("Council children's services"),
    POLICE_FORCE("Police force"),
    GP_PRACTICE("GP practice"),
    NHS_COMMUNITY("NHS community service"),
    NHS_HOSPITAL("Hospital"),
    NHS_MENTAL_HEALTH("NHS mental health service"),
    SCHOOL("School"),
    NURSERY("Nursery"),
    COLLEGE("College"),
    PROBATION_SERVICE("Probation service"),
    HOUSING("Housing"),
    VOLUNTARY("Voluntary agency"),
    SUBSTANCE_MISUSE("Substance misuse service"),
    YOUTH_JUSTICE("Youth justice service"),
    /** The service the conference chairs belong to, independent of the line management of cases. */
    REVIEWING_SERVICE("Reviewing service"),
    OTHER("Other");

    private final String displayName;

    AgencyKind(String displayName) {
        this.displayName = displayName;
    }

    public String displayName() {
        return displayName;
    }
}
