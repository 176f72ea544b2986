package org.quorate.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which practitioners to list; a null filter lets everything through.
 *
 * @param text words each of which stands in the person's or the agency's name; blank for all
 * @param localityId the locality of the agency
 * @param includeLeft whether people who have left are listed too
 */
public record PractitionerSearch(
        String text,
        @Nullable Profession profession,
        @Nullable UUID agencyId,
        @Nullable UUID localityId,
        boolean includeLeft) {

    /** Everybody still working whose name or agency holds the words. */
    public static PractitionerSearch of(String text) {
        return new PractitionerSearch(text, null, null, null, false);
    }

    public PractitionerSearch profession(@Nullable Profession wanted) {
        return new PractitionerSearch(text, wanted, agencyId, localityId, includeLeft);
    }

    public PractitionerSearch agency(@Nullable UUID wanted) {
        return new PractitionerSearch(text, profession, wanted, localityId, includeLeft);
    }
}
