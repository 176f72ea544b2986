package org.quorate.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about an agency, to add or to correct it.
 *
 * @param name 1 to 200 characters
 * @param nationalCode ODS code or URN, unique among agencies of its kind; null when it has none
 * @param phone as typed; stored as E.164
 * @param emailAgain the e-mail address typed once more; needed only when it takes the place of another one
 * @param postcode as typed; stored in capitals with one space
 */
public record AgencyDetails(
        String name,
        AgencyKind kind,
        @Nullable UUID localityId,
        @Nullable String nationalCode,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String emailAgain,
        @Nullable String addressLines,
        @Nullable String postcode) {

    /** With the e-mail address typed once: to add an agency, or to correct one whose address stays. */
    public AgencyDetails(
            String name,
            AgencyKind kind,
            @Nullable UUID localityId,
            @Nullable String nationalCode,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String addressLines,
            @Nullable String postcode) {
        this(name, kind, localityId, nationalCode, phone, email, null, addressLines, postcode);
    }

    /** An agency of which only the name and kind are known. */
    public static AgencyDetails named(String name, AgencyKind kind) {
        return new AgencyDetails(name, kind, null, null, null, null, null, null);
    }
}
