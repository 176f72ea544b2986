package org.quorate.directory.domain;

/** The professions as annual reports print them when they count who neither came nor sent a report. */
public enum ReportingGroup {
    GP("GP"),
    HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE("Health visitor, school nurse or midwife"),
    SCHOOL("School or college"),
    MENTAL_HEALTH("Mental health"),
    NURSERY("Nursery"),
    POLICE("MASH / public protection (police)"),
    PROBATION("Probation"),
    SOCIAL_WORKER("Social worker"),
    FAMILY_SUPPORT("Family support"),
    OTHER_HEALTH("Other health"),
    SUBSTANCE_MISUSE("Substance misuse"),
    HOUSING("Housing"),
    DOMESTIC_ABUSE("Domestic abuse service"),
    YOUTH_JUSTICE("Youth justice"),
    OTHER("Other");

    private final String displayName;

    ReportingGroup(String displayName) {
        this.displayName = displayName;
    }

    /** As printed in the report's table. */
    public String displayName() {
        return displayName;
    }
}
