package org.quorate.family;

import java.util.UUID;

/** Where the family screens are; addresses carry ids only. */
public final class FamilyPaths {

    public static final String LIST = "families";

    /** Who sees which family, and what to do in an emergency. */
    public static final String WHO_SEES_WHAT = "who-sees-what";

    private FamilyPaths() {}

    /** The page of one family. */
    public static String family(UUID familyId) {
        return LIST + "/" + familyId;
    }
}
