package org.quorate.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies to list; a null filter lets everything through.
 *
 * @param text words each of which stands in the name, the postcode or the national code; blank for all
 * @param includeClosed whether agencies that have closed are listed too
 */
public record AgencySearch(
        String text, @Nullable AgencyKind kind, @Nullable UUID localityId, boolean includeClosed) {

    /** Open agencies whose name, postcode or code holds the words. */
    public static AgencySearch of(String text) {
        return new AgencySearch(text, null, null, false);
    }

    public AgencySearch kind(@Nullable AgencyKind wanted) {
        return new AgencySearch(text, wanted, localityId, includeClosed);
    }
}
