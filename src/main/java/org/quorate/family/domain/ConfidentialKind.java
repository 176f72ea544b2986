package org.quorate.family.domain;

import org.quorate.family.PersonKind;

/** What of a person, besides an address, can be marked as not to be told. */
public enum ConfidentialKind {
    SCHOOL("School", PersonKind.CHILD),
    GP("GP practice", PersonKind.CHILD),
    PHONE("Telephone", PersonKind.ADULT),
    EMAIL("E-mail", PersonKind.ADULT);

    private final String displayName;
    private final PersonKind of;

    ConfidentialKind(String displayName, PersonKind of) {
        this.displayName = displayName;
        this.of = of;
    }

    public String displayName() {
        return displayName;
    }

    /** Whose record has such a detail. */
    public PersonKind of() {
        return of;
    }
}
