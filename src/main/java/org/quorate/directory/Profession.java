package org.quorate.directory;

import org.quorate.directory.domain.ReportingGroup;

/** What somebody is at a conference. Decides the line of the annual report they are counted in. */
public enum Profession {
    SOCIAL_WORKER("Social worker", ReportingGroup.SOCIAL_WORKER),
    SOCIAL_WORK_MANAGER("Social work manager", ReportingGroup.SOCIAL_WORKER),
    POLICE("Police", ReportingGroup.POLICE),
    GP("GP", ReportingGroup.GP),
    HEALTH_VISITOR("Health visitor", ReportingGroup.HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE),
    SCHOOL_NURSE("School nurse", ReportingGroup.HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE),
    MIDWIFE("Midwife", ReportingGroup.HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE),
    PAEDIATRICIAN("Paediatrician", ReportingGroup.OTHER_HEALTH),
    SAFEGUARDING_NURSE("Safeguarding nurse", ReportingGroup.OTHER_HEALTH),
    MENTAL_HEALTH_ADULT("Adult mental health", ReportingGroup.MENTAL_HEALTH),
    CAMHS("CAMHS", ReportingGroup.MENTAL_HEALTH),
    SUBSTANCE_MISUSE("Substance misuse service", ReportingGroup.SUBSTANCE_MISUSE),
    SCHOOL("School", ReportingGroup.SCHOOL),
    NURSERY("Nursery", ReportingGroup.NURSERY),
    COLLEGE("College", ReportingGroup.SCHOOL),
    PROBATION("Probation", ReportingGroup.PROBATION),
    HOUSING("Housing", ReportingGroup.HOUSING),
    DOMESTIC_ABUSE("Domestic abuse service", ReportingGroup.DOMESTIC_ABUSE),
    YOUTH_JUSTICE("Youth justice", ReportingGroup.YOUTH_JUSTICE),
    FAMILY_SUPPORT("Family support", ReportingGroup.FAMILY_SUPPORT),
    ADULT_SOCIAL_CARE("Adult social care", ReportingGroup.OTHER),
    FOSTER_CARER("Foster carer", ReportingGroup.OTHER),
    VOLUNTARY("Voluntary agency", ReportingGroup.OTHER),
    EDUCATION_WELFARE("Education welfare", ReportingGroup.SCHOOL),
    GUARDIAN("Children's guardian", ReportingGroup.OTHER),
    ARMED_SERVICES("Armed services", ReportingGroup.OTHER),
    LEGAL("Council's lawyer", ReportingGroup.OTHER),
    CONFERENCE_CHAIR("Conference chair", ReportingGroup.OTHER),
    MINUTE_TAKER("Minute taker", ReportingGroup.OTHER),
    INTERPRETER("Interpreter", ReportingGroup.OTHER),
    ADVOCATE("Advocate", ReportingGroup.OTHER),
    OTHER("Other", ReportingGroup.OTHER);

    private final String displayName;
    private final ReportingGroup reportingGroup;

    Profession(String displayName, ReportingGroup reportingGroup) {
        this.displayName = displayName;
        this.reportingGroup = reportingGroup;
    }

    /** As shown on screen and in letters. */
    public String displayName() {
        return displayName;
    }

    /** The line of the annual report this profession is counted in; never null. */
    public ReportingGroup reportingGroup() {
        return reportingGroup;
    }
}
