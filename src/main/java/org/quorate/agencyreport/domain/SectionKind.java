package org.quorate.agencyreport.domain;

/** What is asked for in a section of a report form. */
public enum SectionKind {
    TEXT("Words"),
    DATE("A day"),
    /** 0 is certain harm, 10 is safe enough that nobody need worry. */
    SCALE("A number from 0 to 10"),
    RECOMMENDATION("A recommendation"),
    CATEGORY("A category of harm");

    private final String label;

    SectionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
