package org.quorate.family;

/** What an adult is to a child. */
public enum Relationship {
    MOTHER("Mother"),
    FATHER("Father"),
    STEP_PARENT("Step-parent"),
    ADOPTIVE_PARENT("Adoptive parent"),
    PARTNER_OF_PARENT("Parent's partner"),
    GRANDPARENT("Grandparent"),
    AUNT_OR_UNCLE("Aunt or uncle"),
    ADULT_SIBLING("Adult brother or sister"),
    SPECIAL_GUARDIAN("Special guardian"),
    FOSTER_CARER("Foster carer"),
    OTHER_RELATIVE("Other relative"),
    OTHER("Other");

    private final String displayName;

    Relationship(String displayName) {
        this.displayName = displayName;
    }

    public String displayName() {
        return displayName;
    }
}
